package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a DOCX file: the articles of a database export, or one article. Only the main document is
 * unpacked, up to a limit; names within the archive are never used as paths.
 */
public final class DocxReader implements ArticleReader {
  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_PASSED_OVER = 256L << 20;

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    byte[] bytes = Limits.readAll(in);
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      return WordProcessing.failed(file, "a DOCX document (a ZIP archive)", bytes);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      long passedOver = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(DOCUMENT)) {
          byte[] document = Limits.readAll(zip);
          return WordProcessing.articles(text(document), file, ImmutableList.of());
        }
        if (++entries > MOST_ENTRIES) {
          break;
        }
        // An entry is unpacked even to be passed over, and may be a bomb.
        passedOver += zip.skip(MOST_PASSED_OVER - passedOver + 1);
        if (passedOver > MOST_PASSED_OVER) {
          return WordProcessing.failed(
              file,
              "at most " + (MOST_PASSED_OVER >> 20) + " MiB before " + DOCUMENT,
              "more: the archive unpacks to far more than a document");
        }
      }
      return WordProcessing.failed(file, DOCUMENT + " in the archive", "none");
    } catch (XMLStreamException e) {
      return WordProcessing.failed(
          file,
          "well-formed XML in " + DOCUMENT,
          e.getLocation() == null
              ? "broken XML"
              : "broken XML at line "
                  + e.getLocation().getLineNumber()
                  + ", column "
                  + e.getLocation().getColumnNumber());
    } catch (IllegalArgumentException e) {
      return WordProcessing.failed(file, "a ZIP archive", String.valueOf(e.getMessage()));
    }
  }

  /** The text of a WordprocessingML document, a line a paragraph. */
  private static String text(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The default depends on the version of Java.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "512");
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> inText = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            default -> {}
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> text.append('\n');
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}

package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.report.AnalysisJson;
import org.framescope.report.AnalysisJsonReader;
import org.framescope.report.BratReader;
import org.framescope.report.BratWriter;
import org.framescope.report.HtmlReport;
import org.framescope.report.JsonlWriter;
import org.framescope.report.TerminalTable;
import org.framescope.report.WebAnnotationWriter;
import org.framescope.report.XmiWriter;
import org.framescope.text.Article;

/** What holds for every output of the analysis of any text whatever. */
final class OutputInvariants {
  /** How many formats {@link #write} knows. */
  static final int FORMATS = 5;

  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();

  private OutputInvariants() {}

  /** Writes in every format; what this library reads back is equal, and XML is well formed. */
  static void check(String id, String text) throws IOException {
    FramingAnalysis analysis = ANALYZER.analyze(Article.of(id.isEmpty() ? "a" : id, text));
    for (int format = 0; format < FORMATS; format++) {
      write(analysis, format);
    }
    if (withoutLoneSurrogates(id) && withoutLoneSurrogates(text)) {
      BratReader brat = BratReader.create(List.of());
      verify(
          brat.read(text, BratWriter.annotations(analysis))
              .attributions()
              .equals(analysis.annotations().attributions()),
          "brat does not give back what was written");
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      try (JsonlWriter writer = new JsonlWriter(json, AnalysisJson.Text.INCLUDED)) {
        writer.write(analysis);
      }
      FramingAnalysis back =
          AnalysisJsonReader.create(List.of())
              .read(json.toString(java.nio.charset.StandardCharsets.UTF_8));
      verify(
          AnalysisJson.toJson(back).equals(AnalysisJson.toJson(analysis)),
          "JSON does not give back what was written");
    }
  }

  /** Writes in one format, of {@link #FORMATS}. */
  static void write(FramingAnalysis analysis, int format) throws IOException {
    switch (format) {
      case 0 -> HtmlReport.writeArticle(analysis, OutputStream.nullOutputStream());
      case 1 -> WebAnnotationWriter.write(analysis, OutputStream.nullOutputStream());
      case 2 -> verify(!TerminalTable.of(analysis, 80).isEmpty(), "no table");
      case 3 -> {
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        XmiWriter.write(analysis, xmi);
        wellFormed(xmi.toByteArray());
      }
      default -> verify(!AnalysisJson.toJson(analysis).isEmpty(), "no result");
    }
  }

  private static void wellFormed(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XMI that no XML parser reads", e);
    }
  }

  private static boolean withoutLoneSurrogates(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}

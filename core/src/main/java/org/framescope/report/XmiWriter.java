package org.framescope.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Source;
import org.framescope.annotation.ToneWord;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.text.TextSpan;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * An analysis as a UIMA CAS in XMI, with the type system that INCEpTION and other UIMA tools need
 * beside it. Offsets are UTF-16, as UIMA counts them. Sources, cues and contents are annotations of
 * one span layer, tied to the cue (or, without one, to the first piece of the content) by a
 * relation layer.
 *
 * <p>Characters that XML 1.0 cannot hold (NUL and most other control characters, lone surrogates,
 * U+FFFE and U+FFFF) become U+FFFD, one for one, so that no offset moves.
 */
public final class XmiWriter {
  private static final String NAMESPACE = "http:///org/framescope/uima.ecore";

  private final TransformerHandler xml;
  private final List<Integer> members = new ArrayList<>();
  private int lastId = 2;

  private XmiWriter(TransformerHandler xml) {
    this.xml = xml;
  }

  /**
   * Writes an analysis and {@code TypeSystem.xml} into a folder.
   *
   * @return the {@code .xmi} file, named after the article's id as {@link BratWriter} does
   * @throws IOException if the folder cannot be written to
   */
  public static Path write(FramingAnalysis analysis, Path folder) throws IOException {
    try (PendingFile types = PendingFile.of(folder.resolve("TypeSystem.xml"))) {
      types.out().write(typeSystem().getBytes(StandardCharsets.UTF_8));
      types.commit();
    }
    Path file = folder.resolve(BratWriter.fileName(analysis.article().id()) + ".xmi");
    try (PendingFile pending = PendingFile.of(file)) {
      write(analysis, pending.out());
      pending.commit();
    }
    return file;
  }

  /** The type system, as a UIMA descriptor. */
  public static String typeSystem() throws IOException {
    return Resources.toString(
        Resources.getResource(XmiWriter.class, "TypeSystem.xml"), StandardCharsets.UTF_8);
  }

  /** Writes the CAS of one article; leaves the stream open. */
  public static void write(FramingAnalysis analysis, OutputStream out) throws IOException {
    try {
      TransformerHandler handler =
          ((SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance())
              .newTransformerHandler();
      handler.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      handler.setResult(new StreamResult(out));
      new XmiWriter(handler).document(analysis);
      out.write('\n');
      out.flush();
    } catch (TransformerConfigurationException | SAXException e) {
      throw new IOException("article " + analysis.article().id() + " cannot be written as XMI", e);
    }
  }

  private void document(FramingAnalysis analysis) throws SAXException {
    xml.startDocument();
    xml.startPrefixMapping("xmi", "http://www.omg.org/XMI");
    xml.startPrefixMapping("cas", "http:///uima/cas.ecore");
    xml.startPrefixMapping("tcas", "http:///uima/tcas.ecore");
    xml.startPrefixMapping("framescope", NAMESPACE);
    AttributesImpl version = new AttributesImpl();
    version.addAttribute("http://www.omg.org/XMI", "version", "xmi:version", "CDATA", "2.0");
    xml.startElement("http://www.omg.org/XMI", "XMI", "xmi:XMI", version);
    element("cas", "NULL", new Features(0));
    String text = analysis.article().text();
    element(
        "tcas",
        "DocumentAnnotation",
        new Features(2).add("sofa", "1").at(new TextSpan(0, text.length())).add("language", "en"));
    members.add(2);
    analysis.annotations().attributions().forEach(this::attribution);
    analysis.annotations().loadedTerms().forEach(this::term);
    analysis.annotations().neutralTerms().forEach(this::term);
    analysis.annotations().toneWords().forEach(this::toneWord);
    analysis
        .annotations()
        .scareQuotes()
        .forEach(quote -> annotation("ScareQuote", next().at(quote.span())));
    element(
        "cas",
        "Sofa",
        new Features(1)
            .add("sofaNum", "1")
            .add("sofaID", "_InitialView")
            .add("mimeType", "text")
            .add("sofaString", text));
    StringBuilder ids = new StringBuilder();
    members.forEach(id -> ids.append(ids.length() > 0 ? " " : "").append(id));
    AttributesImpl view = new AttributesImpl();
    view.addAttribute("", "sofa", "sofa", "CDATA", "1");
    view.addAttribute("", "members", "members", "CDATA", ids.toString());
    empty("cas", "View", view);
    xml.endElement("http://www.omg.org/XMI", "XMI", "xmi:XMI");
    xml.endDocument();
  }

  private void attribution(Attribution attribution) {
    var relation = attribution.relation();
    boolean cued = !relation.cue().isEmpty();
    List<Integer> sources = spans("source", relation.source(), attribution, false);
    List<Integer> cues = spans("cue", relation.cue(), attribution, true);
    List<Integer> contents = spans("content", relation.content(), attribution, !cued);
    int anchor = cued ? cues.get(0) : contents.get(0);
    int anchorStart = relation.anchor();
    int anchorEnd = cued ? relation.cue().get(0).end() : relation.content().get(0).end();
    TextSpan at = new TextSpan(anchorStart, anchorEnd);
    relate("source", sources, anchor, at);
    relate("cue", cues, anchor, at);
    relate("content", contents, anchor, at);
  }

  /** Adds a span annotation for each piece; the first of the anchor's carries what is known. */
  private List<Integer> spans(
      String role, List<TextSpan> spans, Attribution attribution, boolean anchor) {
    List<Integer> ids = new ArrayList<>();
    for (TextSpan span : spans) {
      Features features = next().at(span).add("role", role).add("attribution", attribution.id());
      if (anchor && ids.isEmpty()) {
        known(attribution, features);
      }
      ids.add(lastId);
      annotation("AttributionSpan", features);
    }
    return ids;
  }

  private static void known(Attribution attribution, Features features) {
    Source source = attribution.source();
    features
        .add("attributionType", attribution.relation().type().name())
        .add("sourceClass", source.sourceClass().name())
        .add("resolvedSource", source.resolved())
        .add("sourceKey", source.key())
        .add("missing", source.missing().map(Enum::name))
        .add("description", source.description().map(Enum::name))
        .add("cueStance", attribution.stance().name())
        .add("confidence", Double.toString(attribution.relation().confidence()));
  }

  private void relate(String role, List<Integer> dependents, int anchor, TextSpan at) {
    for (int dependent : dependents) {
      if (dependent != anchor) {
        annotation(
            "AttributionRelation",
            next()
                .at(at)
                .add("role", role)
                .add("Governor", Integer.toString(anchor))
                .add("Dependent", Integer.toString(dependent)));
      }
    }
  }

  private void term(LoadedTerm term) {
    LexiconEntry entry = term.entry();
    annotation(
        "LoadedTerm",
        next()
            .at(term.span())
            .add("termId", term.id())
            .add("entry", entry.id())
            .add("lexicon", entry.lexicon())
            .add("issue", entry.issue().map(Issue::id))
            .add("side", entry.side().name())
            .add("slot", entry.slot())
            .add("frame", entry.frame().map(FrameDimension::id))
            .add("strength", Integer.toString(entry.strength()))
            .add("neutralCounterpart", String.join("; ", entry.neutral()))
            .add("voice", term.voice().name())
            .add("attribution", term.attribution())
            .add("part", term.part().name().toLowerCase(Locale.ROOT))
            .add("scareQuoted", Boolean.toString(term.scareQuoted()))
            .add("mention", Boolean.toString(term.mention()))
            .add("negated", Boolean.toString(term.negated())));
  }

  private void toneWord(ToneWord word) {
    annotation(
        "ToneWord",
        next()
            .at(word.span())
            .add("category", word.category())
            .add("lexicon", word.lexicon())
            .add("voice", word.voice().name()));
  }

  private Features next() {
    return new Features(++lastId).add("sofa", "1");
  }

  private void annotation(String type, Features features) {
    members.add(features.id);
    try {
      element("framescope", type, features);
    } catch (SAXException e) {
      throw new IllegalStateException(e); // the handler writes to a stream that reports by itself
    }
  }

  private void element(String prefix, String name, Features features) throws SAXException {
    empty(prefix, name, features.attributes);
  }

  private void empty(String prefix, String name, AttributesImpl attributes) throws SAXException {
    String uri =
        switch (prefix) {
          case "cas" -> "http:///uima/cas.ecore";
          case "tcas" -> "http:///uima/tcas.ecore";
          default -> NAMESPACE;
        };
    xml.startElement(uri, name, prefix + ":" + name, attributes);
    xml.endElement(uri, name, prefix + ":" + name);
  }

  /** The features of one element. */
  private static final class Features {
    private final int id;
    private final AttributesImpl attributes = new AttributesImpl();

    Features(int id) {
      this.id = id;
      attributes.addAttribute("http://www.omg.org/XMI", "id", "xmi:id", "ID", Integer.toString(id));
    }

    Features add(String name, String value) {
      attributes.addAttribute("", name, name, "CDATA", legal(value));
      return this;
    }

    Features add(String name, Optional<String> value) {
      value.ifPresent(present -> add(name, present));
      return this;
    }

    Features at(TextSpan span) {
      return add("begin", Integer.toString(span.start())).add("end", Integer.toString(span.end()));
    }
  }

  static String legal(String text) {
    StringBuilder legal = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || c >= '\uFFFE' || (Character.isSurrogate(c) && !pair)) {
        legal = legal == null ? new StringBuilder(text) : legal;
        legal.setCharAt(i, '\uFFFD');
      } else if (pair) {
        i++;
      }
    }
    return legal == null ? text : legal.toString();
  }
}

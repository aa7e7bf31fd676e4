package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ToneWord;
import org.framescope.text.TextSpan;

/**
 * Annotations as brat standoff: the text in a {@code .txt} file, the annotations beside it in
 * {@code .ann}, for brat and the tools that read its format. Offsets are code points, as brat
 * counts them.
 *
 * <p>An attribution is an event whose trigger is its cue (or, without a cue, its content) with the
 * arguments Source and Content; pieces of a span make one discontinuous text-bound annotation, and
 * a span over a line break is cut there, as brat demands. What brat shows as a choice is an
 * attribute; everything is in the annotator's note, as in the JSON results, so that {@link
 * BratReader} gives the same annotations back. A lone surrogate of the text becomes U+FFFD.
 */
public final class BratWriter {
  private final String text;
  private final CodePoints codePoints;
  private final StringBuilder out = new StringBuilder();
  private int spans;
  private int events;
  private int attributes;
  private int notes;

  private BratWriter(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /**
   * Writes the two files of an article, and {@code annotation.conf}, into a folder.
   *
   * @return the {@code .ann} file; it is named after the article's id, with {@code _} and a part of
   *     the id's hash where the id cannot be a file name
   * @throws IOException if the folder cannot be written to
   */
  public static Path write(FramingAnalysis analysis, Path folder) throws IOException {
    String name = fileName(analysis.article().id());
    write(folder.resolve("annotation.conf"), configuration());
    write(folder.resolve(name + ".txt"), wellFormed(analysis.article().text()));
    Path annotations = folder.resolve(name + ".ann");
    write(annotations, annotations(analysis));
    return annotations;
  }

  private static void write(Path file, String content) throws IOException {
    try (PendingFile pending = PendingFile.of(file)) {
      pending.out().write(content.getBytes(StandardCharsets.UTF_8));
      pending.commit();
    }
  }

  /** The content of brat's {@code annotation.conf} for these annotations. */
  public static String configuration() {
    try {
      return Resources.toString(
          Resources.getResource(BratWriter.class, "annotation.conf"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fileName(String id) {
    String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
    boolean safe = name.equals(id) && !name.startsWith(".") && name.length() <= 100;
    if (safe) {
      return name;
    }
    String hash = Hashing.sha256().hashString(id, StandardCharsets.UTF_8).toString();
    String start = name.length() > 80 ? name.substring(0, 80) : name;
    return (start.startsWith(".") ? "_" + start : start) + "_" + hash.substring(0, 8);
  }

  private static String wellFormed(String text) {
    StringBuilder formed = new StringBuilder(text);
    for (int i = Json.loneSurrogate(text, 0); i >= 0; i = Json.loneSurrogate(text, i + 1)) {
      formed.setCharAt(i, '\uFFFD');
    }
    return formed.toString();
  }

  /** The content of the {@code .ann} file. */
  public static String annotations(FramingAnalysis analysis) {
    BratWriter brat = new BratWriter(analysis.article().text());
    ArticleAnnotations found = analysis.annotations();
    for (Attribution attribution : found.attributions()) {
      brat.attribution(attribution);
    }
    for (LoadedTerm term : found.loadedTerms()) {
      brat.term("LoadedTerm", term);
    }
    for (LoadedTerm term : found.neutralTerms()) {
      brat.term("NeutralTerm", term);
    }
    for (ToneWord word : found.toneWords()) {
      String id = brat.span("ToneWord", List.of(word.span()));
      brat.attribute("Voice", id, word.voice().name());
      brat.note(id, json -> json.toneWord(word));
    }
    found
        .scareQuotes()
        .forEach(
            quote -> {
              String id = brat.span("ScareQuote", List.of(quote.span()));
              brat.note(id, json -> json.scareQuote(quote));
            });
    found
        .suppressed()
        .forEach(
            match -> {
              String id = brat.span("PassedOver", List.of(match.span()));
              brat.note(id, json -> json.suppressed(match));
            });
    return brat.out.toString();
  }

  private void attribution(Attribution attribution) {
    var relation = attribution.relation();
    String source = relation.source().isEmpty() ? "" : span("Source", relation.source());
    String cue = relation.cue().isEmpty() ? "" : span("Cue", relation.cue());
    String content =
        relation.content().isEmpty()
            ? ""
            : span(cue.isEmpty() ? "UncuedContent" : "Content", relation.content());
    String event = "E" + ++events;
    out.append(event).append('\t');
    out.append(cue.isEmpty() ? "UncuedContent:" + content : "Cue:" + cue);
    if (!source.isEmpty()) {
      out.append(" Source:").append(source);
    }
    if (!cue.isEmpty() && !content.isEmpty()) {
      out.append(" Content:").append(content);
    }
    out.append('\n');
    attribute("AttributionType", event, relation.type().name());
    attribute("SourceClass", event, attribution.source().sourceClass().name());
    attribute("CueStance", event, attribution.stance().name());
    note(event, json -> json.attribution(attribution));
  }

  private void term(String type, LoadedTerm term) {
    String id = span(type, List.of(term.span()));
    String pole =
        switch (term.entry().side().sign()) {
          case 1 -> "FIRST_POLE";
          case -1 -> "SECOND_POLE";
          default -> type.equals("NeutralTerm") ? "NEUTRAL" : "CONTESTED";
        };
    attribute("Side", id, pole);
    attribute("Voice", id, term.voice().name());
    note(id, json -> json.term(term));
  }

  private String span(String type, List<TextSpan> pieces) {
    String id = "T" + ++spans;
    out.append(id).append('\t').append(type).append(' ');
    List<TextSpan> lines = lines(text, pieces);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i > 0 ? ";" : "").append(codePoints.at(lines.get(i).start()));
      out.append(' ').append(codePoints.at(lines.get(i).end()));
    }
    out.append('\t');
    for (int i = 0; i < lines.size(); i++) {
      out.append(i > 0 ? " " : "").append(wellFormed(lines.get(i).in(text)));
    }
    out.append('\n');
    return id;
  }

  /** Spans cut at line breaks, without the breaks. */
  static List<TextSpan> lines(String text, List<TextSpan> pieces) {
    List<TextSpan> lines = new ArrayList<>();
    for (TextSpan piece : pieces) {
      int start = piece.start();
      for (int i = piece.start(); i <= piece.end(); i++) {
        boolean end = i == piece.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
        if (end) {
          if (i > start) {
            lines.add(new TextSpan(start, i));
          }
          start = i + 1;
        }
      }
    }
    return lines.isEmpty() ? pieces : lines;
  }

  private void attribute(String name, String of, String value) {
    out.append('A').append(++attributes).append('\t');
    out.append(name).append(' ').append(of).append(' ').append(value).append('\n');
  }

  private interface Content {
    void write(AnnotationJson json) throws IOException;
  }

  private void note(String of, Content content) {
    StringWriter note = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(note)) {
      content.write(new AnnotationJson(json, text, codePoints));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    out.append('#').append(++notes).append("\tAnnotatorNotes ").append(of).append('\t');
    out.append(note).append('\n');
  }
}

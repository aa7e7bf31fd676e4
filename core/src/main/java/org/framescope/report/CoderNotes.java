package org.framescope.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.SourceClass;
import org.framescope.text.TextSpan;

/**
 * What is taken for granted of an annotation that a coder added in brat: it has spans and perhaps
 * attributes, but not the note that {@link BratWriter} writes. docs/outputs.md#brat has the same as
 * a table.
 */
final class CoderNotes {
  /** Stands for the lexicon, and what else only an analysis knows. */
  static final String CODED = "coded-in-brat";

  private CoderNotes() {}

  /**
   * An attribution: its type by the quotation marks around its content, its source not resolved,
   * and its confidence 1. Attributes that the coder chose are put in afterwards.
   */
  static ObjectNode attribution(
      String id, List<TextSpan> source, List<TextSpan> content, String text) {
    ObjectNode note = JsonNodeFactory.instance.objectNode();
    String words = words(source, text);
    note.put("id", id).put("type", type(content, text).name()).put("confidence", 1.0);
    note.put(
        "sourceClass", (source.isEmpty() ? SourceClass.NO_SOURCE : SourceClass.UNRESOLVED).name());
    note.put("sourceText", words).putNull("resolvedSource");
    note.put("sourceKey", words.isEmpty() ? CODED : words.toLowerCase(Locale.ROOT));
    note.putNull("description").putNull("missing").putNull("statedCount");
    note.put("anonymityStated", false).putNull("anonymityReason").put("sourceConfidence", 1.0);
    note.putNull("unresolvedReason").put("cueStance", "NEUTRAL");
    note.put("contentWords", count(words(content, text)));
    note.putArray("findings");
    return note;
  }

  /**
   * A term, tone word, scare quotes or what is passed over; empty for other types, which need no
   * note.
   */
  static ObjectNode span(String id, String type, List<TextSpan> pieces, String text) {
    TextSpan span = new TextSpan(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    ObjectNode note = JsonNodeFactory.instance.objectNode();
    note.put("start", span.start()).put("end", span.end());
    switch (type) {
      case "LoadedTerm", "NeutralTerm" -> {
        boolean neutral = type.equals("NeutralTerm");
        entry(note, neutral ? "NEUTRAL" : "CONTESTED", neutral ? 0 : 1);
        note.put("id", id).put("text", span.in(text)).put("voice", "AUTHOR").put("part", "BODY");
        note.put("scareQuoted", false).put("mention", false).put("negated", false);
        note.putNull("attribution").putArray("passed");
      }
      case "ToneWord" -> {
        note.put("id", id).put("text", span.in(text)).put("voice", "AUTHOR").put("part", "BODY");
        note.put("category", CODED).put("lexicon", CODED).putNull("attribution");
      }
      case "ScareQuote" -> note.put("words", span.in(text));
      case "PassedOver" -> {
        entry(note, "CONTESTED", 1);
        note.put("reason", CODED).put("detail", "");
      }
      default -> note.removeAll();
    }
    return note;
  }

  private static void entry(ObjectNode note, String side, int strength) {
    note.put("entry", CODED).put("lexicon", CODED).put("issue", CODED);
    note.put("axis", "first-pole|second-pole").put("side", side).put("slot", "");
    note.putNull("frame").putNull("device").put("strength", strength);
    note.putArray("neutral");
    note.putArray("sources");
  }

  /** Puts in the side that a coder chose. */
  static void side(ObjectNode note, String side) {
    if (note.path("lexicon").asText().equals(CODED)) {
      note.put(
          "side",
          switch (side) {
            case "FIRST_POLE" -> "first-pole";
            case "SECOND_POLE" -> "second-pole";
            default -> side;
          });
    }
  }

  /** Direct if every piece is within quotation marks, indirect if there are none. */
  private static AttributionType type(List<TextSpan> content, String text) {
    boolean quoted = !content.isEmpty();
    boolean marks = false;
    for (TextSpan piece : content) {
      String words = piece.in(text).strip();
      marks |= words.chars().anyMatch(CoderNotes::isMark);
      quoted &=
          words.length() > 1 && isMark(words.charAt(0)) && isMark(words.charAt(words.length() - 1));
    }
    return quoted
        ? AttributionType.DIRECT
        : marks ? AttributionType.MIXED : AttributionType.INDIRECT;
  }

  private static boolean isMark(int c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
  }

  private static String words(List<TextSpan> spans, String text) {
    StringBuilder words = new StringBuilder();
    for (TextSpan span : spans) {
      words.append(words.length() > 0 ? " " : "").append(span.in(text).strip());
    }
    return words.toString();
  }

  /** Runs of letters and digits; an apostrophe or hyphen within a word parts none. */
  private static int count(String words) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean joins = inside && (c == '\'' || c == '’' || c == '-');
      boolean word = Character.isLetterOrDigit(c) || joins;
      count += word && !inside ? 1 : 0;
      inside = word;
    }
    return count;
  }
}

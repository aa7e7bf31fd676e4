package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand in an HTML page: {@code < > &} and the line separators of JavaScript are
 * escaped, so that no text of it can end the element or begin a comment.
 */
final class HtmlJson {
  private static final Escapes ESCAPES = new Escapes();

  /** Writes a value. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private HtmlJson() {}

  static String of(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.setCharacterEscapes(ESCAPES);
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return out.toString();
  }

  /** Writes a string as {@link Dom} would show it. */
  static void text(JsonGenerator json, String text) throws IOException {
    json.writeString(Dom.clean(text));
  }

  static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeStringField(field, Dom.clean(text));
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii['<'] = ESCAPE_STANDARD;
      ascii['>'] = ESCAPE_STANDARD;
      ascii['&'] = ESCAPE_STANDARD;
      ascii['\''] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return switch (ch) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}

package org.framescope.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What all JSON of this package has in common. */
final class Json {
  /**
   * Doubles are printed by Jackson's own writer: {@link Double#toString} gives other digits on Java
   * 17 than on Java 19 and later. A text may be longer than Jackson's usual limit for a string.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private Json() {}

  /** Lines end in {@code \n} everywhere, not only where the platform's do. */
  static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  static void text(JsonGenerator json, String field, String value) throws IOException {
    json.writeFieldName(field);
    text(json, value);
  }

  /**
   * Writes a string. A surrogate without its other half, which UTF-8 cannot hold, is written as its
   * escape, so that reading gives the same string back.
   */
  static void text(JsonGenerator json, String value) throws IOException {
    int lone = loneSurrogate(value, 0);
    if (lone < 0) {
      json.writeString(value);
      return;
    }
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
    int from = 0;
    for (; lone >= 0; lone = loneSurrogate(value, from)) {
      encoder.quoteAsString(value.substring(from, lone), quoted);
      quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) value.charAt(lone)));
      from = lone + 1;
    }
    encoder.quoteAsString(value.substring(from), quoted);
    json.writeRawValue(quoted.append('"').toString());
  }

  static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(json, field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  static void name(JsonGenerator json, String field, Optional<? extends Enum<?>> value)
      throws IOException {
    text(json, field, value.map(Enum::name));
  }

  static void number(JsonGenerator json, String field, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsInt());
    } else {
      json.writeNullField(field);
    }
  }

  /** Writes a figure; {@code null} if there is none or it is not a finite number. */
  static void number(JsonGenerator json, String field, OptionalDouble value) throws IOException {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.writeNumberField(field, value.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }

  static void bool(JsonGenerator json, String field, @Nullable Boolean value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeBooleanField(field, value);
    }
  }

  static void texts(JsonGenerator json, String field, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      text(json, value);
    }
    json.writeEndArray();
  }

  /** Index at or after {@code from} of the first surrogate without its other half, or -1. */
  static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }
}

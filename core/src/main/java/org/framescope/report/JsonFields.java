package org.framescope.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.framescope.text.TextSpan;

/**
 * One object of a result being read; every refusal says where it is and what was expected.
 *
 * @param node the object
 * @param path where it stands, for refusals
 * @param length that of the article's text, beyond which no span may reach
 */
record JsonFields(JsonNode node, String path, int length) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(Json.FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static JsonFields parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw new IllegalArgumentException("expected a JSON object, found " + describe(node));
      }
      return new JsonFields(node, "", Integer.MAX_VALUE);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new IllegalArgumentException(
          "column " + column + ": expected JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The same object of a result for a text of this length. */
  JsonFields within(int textLength) {
    return new JsonFields(node, path, textLength);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  JsonFields object(String field) {
    JsonNode value = node.path(field);
    if (!value.isObject()) {
      throw expected(field, "an object");
    }
    return new JsonFields(value, path + "/" + field, length);
  }

  /** The objects of an array; none if the field is missing. */
  <T> ImmutableList<T> list(String field, Function<JsonFields, T> reader) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      return ImmutableList.of();
    }
    if (!value.isArray()) {
      throw expected(field, "an array");
    }
    ImmutableList.Builder<T> items = ImmutableList.builder();
    for (int i = 0; i < value.size(); i++) {
      String at = path + "/" + field + "/" + i;
      if (!value.get(i).isObject()) {
        throw new IllegalArgumentException(
            at + ": expected an object, found " + describe(value.get(i)));
      }
      items.add(reader.apply(new JsonFields(value.get(i), at, length)));
    }
    return items.build();
  }

  ImmutableList<String> texts(String field) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonNode item : node.path(field)) {
      if (!item.isTextual()) {
        throw expected(field, "an array of strings");
      }
      texts.add(item.textValue());
    }
    return texts.build();
  }

  String text(String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw expected(field, "a string");
    }
    return value.textValue();
  }

  Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  boolean flag(String field) {
    JsonNode value = node.path(field);
    if (!value.isBoolean()) {
      throw expected(field, "true or false");
    }
    return value.booleanValue();
  }

  int integer(String field) {
    JsonNode value = node.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw expected(field, "a whole number");
    }
    return value.intValue();
  }

  long longInteger(String field) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw expected(field, "a whole number");
    }
    return value.longValue();
  }

  OptionalInt optionalInteger(String field) {
    return has(field) ? OptionalInt.of(integer(field)) : OptionalInt.empty();
  }

  double number(String field) {
    JsonNode value = node.path(field);
    if (!value.isNumber()) {
      throw expected(field, "a number");
    }
    return value.doubleValue();
  }

  OptionalDouble optionalNumber(String field) {
    return has(field) ? OptionalDouble.of(number(field)) : OptionalDouble.empty();
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    String name = text(field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw expected(field, "one of " + Arrays.toString(type.getEnumConstants()));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    return has(field) ? Optional.of(constant(field, type)) : Optional.empty();
  }

  TextSpan span() {
    int start = integer("start");
    int end = integer("end");
    if (start < 0 || end < start) {
      throw expected("end", "0 <= start <= end");
    }
    if (end > length) {
      throw expected("end", "at most " + length + ", the length of the text");
    }
    return new TextSpan(start, end);
  }

  IllegalArgumentException expected(String field, String what) {
    return new IllegalArgumentException(
        path + "/" + field + ": expected " + what + ", found " + describe(node.path(field)));
  }

  private static String describe(JsonNode node) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }
}

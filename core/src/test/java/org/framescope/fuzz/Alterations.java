package org.framescope.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is right, with a few places altered: bytes at random never make a file that is right but for
 * one place.
 */
final class Alterations {
  /** The most alterations of one input. */
  private static final int MOST = 4;

  private static final JsonNode[] VALUES = {
    NullNode.getInstance(),
    BooleanNode.TRUE,
    IntNode.valueOf(-1),
    IntNode.valueOf(0),
    IntNode.valueOf(1),
    IntNode.valueOf(5),
    IntNode.valueOf(Integer.MAX_VALUE),
    LongNode.valueOf(Long.MIN_VALUE),
    LongNode.valueOf(Integer.MAX_VALUE + 1L),
    DoubleNode.valueOf(0.5),
    DoubleNode.valueOf(1e300),
    TextNode.valueOf(""),
    TextNode.valueOf("|"),
    TextNode.valueOf("x|x"),
    TextNode.valueOf("AUTHOR"),
    TextNode.valueOf("../a\u0000\n\t<&"),
    TextNode.valueOf("\uD83D"),
    JsonNodeFactory.instance.arrayNode(),
    JsonNodeFactory.instance.objectNode(),
  };

  private static final String[] PIECES = {
    "",
    "-1",
    "0",
    "7",
    "2147483647",
    "2147483648",
    "T1",
    "T2",
    "E1",
    "A1",
    "#1",
    ";",
    ":",
    " ",
    "\t",
    "\n",
    "{",
    "}",
    "null",
    "LoadedTerm",
    "Source:T1",
    "Side",
    "AUTHOR",
    "\uD83D\uDE00"
  };

  private Alterations() {}

  /** Alters values, leaves fields out, doubles and exchanges what stands in lists. */
  static void alter(JsonNode root, FuzzedDataProvider data) {
    for (int i = 0; i < MOST && data.remainingBytes() > 0; i++) {
      JsonNode node = root;
      while (node.isContainerNode() && !node.isEmpty()) {
        int at = data.consumeInt(0, node.size() - 1);
        JsonNode child = node.isArray() ? node.get(at) : node.get(List.copyOf(names(node)).get(at));
        if (child.isContainerNode() && !child.isEmpty() && data.consumeInt(0, 7) > 0) {
          node = child;
        } else if (node instanceof ArrayNode list) {
          alter(list, at, data);
          break;
        } else if (node instanceof ObjectNode object) {
          alter(object, names(node).get(at), data);
          break;
        }
      }
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void alter(ArrayNode list, int at, FuzzedDataProvider data) {
    switch (data.consumeInt(0, 3)) {
      case 0 -> list.remove(at);
      case 1 -> list.add(list.get(at).deepCopy());
      case 2 -> list.insert(0, list.remove(at));
      default -> list.set(at, value(data));
    }
  }

  private static void alter(ObjectNode object, String name, FuzzedDataProvider data) {
    JsonNode old = object.get(name);
    switch (data.consumeInt(0, 3)) {
      case 0 -> object.remove(name);
      case 1 -> {
        if (old.isIntegralNumber()) {
          object.put(name, old.longValue() + data.consumeInt(-3, 3));
        } else {
          object.set(name, value(data));
        }
      }
      default -> object.set(name, value(data));
    }
  }

  private static JsonNode value(FuzzedDataProvider data) {
    return data.consumeInt(0, 5) == 0
        ? TextNode.valueOf(data.consumeString(12))
        : data.pickValue(VALUES).deepCopy();
  }

  /** Alters a text: leaves out, doubles or puts in pieces of lines. */
  static String alter(String text, FuzzedDataProvider data) {
    StringBuilder altered = new StringBuilder(text);
    for (int i = 0; i < MOST && data.remainingBytes() > 0 && altered.length() > 0; i++) {
      int start = data.consumeInt(0, altered.length() - 1);
      int end = Math.min(altered.length(), start + data.consumeInt(0, 40));
      switch (data.consumeInt(0, 3)) {
        case 0 -> altered.delete(start, end);
        case 1 -> altered.insert(start, altered.substring(start, end));
        case 2 ->
            altered.insert(data.consumeInt(0, altered.length()), altered.substring(start, end));
        default ->
            altered.replace(
                start,
                Math.min(altered.length(), start + data.consumeInt(0, 3)),
                data.consumeBoolean() ? data.pickValue(PIECES) : data.consumeString(6));
      }
    }
    return altered.toString();
  }
}

package org.framescope.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Says in words why two results of one article differ: what they were made from, else where. */
final class ResultDifference {
  private static final int HASH_SHOWN = 12;

  private ResultDifference() {}

  /** Everything their provenance differs in, or the first place where the results do. */
  static String between(JsonNode then, JsonNode now) {
    JsonNode before = then.path("provenance");
    JsonNode after = now.path("provenance");
    List<String> reasons = new ArrayList<>();
    for (String what : new String[] {"input", "library"}) {
      change("another " + what, before.path(what), after.path(what)).ifPresent(reasons::add);
    }
    reasons.addAll(files("lexicon", before.path("lexicons"), after.path("lexicons")));
    reasons.addAll(files("model", before.path("models"), after.path("models")));
    JsonNode options = before.path("options");
    for (String name : names(options, after.path("options"))) {
      change("another option " + name, options.path(name), after.path("options").path(name))
          .ifPresent(reasons::add);
    }
    return reasons.isEmpty()
        ? "the provenance is the same, but the results are not: " + place("", then, now)
        : String.join("; ", reasons);
  }

  private static Optional<String> change(String what, JsonNode then, JsonNode now) {
    return then.equals(now)
        ? Optional.empty()
        : Optional.of(what + ": " + shown(then) + " then, " + shown(now) + " now");
  }

  private static List<String> files(String kind, JsonNode then, JsonNode now) {
    Map<String, JsonNode> before = byName(then);
    Map<String, JsonNode> after = byName(now);
    List<String> reasons = new ArrayList<>();
    for (String name : Sets.union(before.keySet(), after.keySet())) {
      JsonNode one = before.get(name);
      JsonNode other = after.get(name);
      if (one == null || other == null) {
        reasons.add(
            "the "
                + kind
                + " "
                + name
                + " was "
                + (one == null ? "not " : "")
                + "used then, "
                + (other == null ? "not " : "")
                + "now");
      } else if (!one.equals(other)) {
        reasons.add(
            "another " + kind + " " + name + ": " + file(one) + " then, " + file(other) + " now");
      }
    }
    return reasons;
  }

  private static Map<String, JsonNode> byName(JsonNode files) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    files.forEach(file -> byName.put(file.path("name").asText(), file));
    return byName;
  }

  private static String file(JsonNode file) {
    String hash = file.path("sha256").asText();
    return "version "
        + file.path("version").asText()
        + " (SHA-256 "
        + hash.substring(0, Math.min(HASH_SHOWN, hash.length()))
        + "...)";
  }

  /** The first place, as a JSON pointer, and what stands there. */
  private static String place(String path, JsonNode then, JsonNode now) {
    if (then.isArray() && now.isArray() && then.size() == now.size()) {
      for (int i = 0; i < then.size(); i++) {
        if (!then.get(i).equals(now.get(i))) {
          return place(path + "/" + i, then.get(i), now.get(i));
        }
      }
    }
    if (then.isObject() && now.isObject()) {
      for (String name : names(then, now)) {
        if (!then.path(name).equals(now.path(name))) {
          return place(path + "/" + name, then.path(name), now.path(name));
        }
      }
      return "the order or spelling of the JSON";
    }
    return path + " was " + shown(then) + ", now is " + shown(now);
  }

  private static Iterable<String> names(JsonNode one, JsonNode other) {
    TreeSet<String> names = new TreeSet<>();
    for (Iterator<String> each = one.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    for (Iterator<String> each = other.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode()
        ? "absent"
        : node.isArray()
            ? node.size() + " entries"
            : node.isTextual() ? node.textValue() : node.toString();
  }
}

package org.framescope.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.Source;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.text.TextSpan;

/** Writes marked attributions as the readers of coded texts take them. */
final class MarkedJson {
  private static final JsonMapper JSON = new JsonMapper();

  private MarkedJson() {}

  /** One line: the text's id and the attributions found in it, offsets in code points. */
  static String row(AttributionCoding text, List<Marked> found) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", text.id());
    ArrayNode list = row.putArray("attributions");
    for (Marked marked : found) {
      marked(list.addObject(), text.text(), marked);
    }
    return row.toString();
  }

  /** The same, with who the source of each is said to be. */
  static String row(
      String id, String text, List<AttributionRelation> relations, List<Source> sources) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", id);
    ArrayNode list = row.putArray("attributions");
    for (int i = 0; i < relations.size(); i++) {
      AttributionRelation relation = relations.get(i);
      Source source = sources.get(i);
      ObjectNode one = list.addObject();
      marked(one, text, new Marked(relation.source(), relation.cue(), relation.content()));
      one.put("sourceClass", source.sourceClass().name());
      one.put("named", source.sourceClass().named().orElse(null));
      one.put("resolvedSource", source.resolved().orElse(null));
    }
    return row.toString();
  }

  private static void marked(ObjectNode one, String text, Marked marked) {
    spans(one.putArray("source"), text, marked.source());
    spans(one.putArray("cue"), text, marked.cue());
    spans(one.putArray("content"), text, marked.content());
  }

  private static void spans(ArrayNode array, String text, List<TextSpan> spans) {
    for (TextSpan span : spans) {
      array.addArray().add(span.codePointStart(text)).add(span.codePointEnd(text));
    }
  }
}

package org.framescope.reliability;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;

/**
 * All that one coder has marked.
 *
 * @param coder the coder's name
 * @param texts the texts, by id; a text without marks was read and left unmarked
 */
public record Coding(String coder, ImmutableSortedMap<String, CodedText> texts) {
  /**
   * A coding of texts in any order.
   *
   * @throws IllegalArgumentException if two texts have one id
   */
  public static Coding of(String coder, List<CodedText> texts) {
    ImmutableSortedMap.Builder<String, CodedText> byId = ImmutableSortedMap.naturalOrder();
    texts.forEach(text -> byId.put(text.id(), text));
    return new Coding(coder, byId.buildOrThrow());
  }
}

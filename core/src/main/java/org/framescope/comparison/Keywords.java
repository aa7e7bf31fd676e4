package org.framescope.comparison;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most frequent longer words of a text, hashed, by which articles on one event are found.
 *
 * @param hashes the hashes of up to {@link #MAX} words of four letters or more, rising
 * @param counts how often each occurs
 */
public record Keywords(ImmutableIntArray hashes, ImmutableIntArray counts) implements Serializable {
  /** How many words are kept. */
  public static final int MAX = 60;

  private static final int MIN_LENGTH = 4;

  /** The keywords of a text. */
  static Keywords of(String text) {
    Map<Integer, Integer> counted = new HashMap<>();
    Words.forEach(
        text,
        word -> {
          if (word.length() >= MIN_LENGTH) {
            counted.merge((int) Words.hash(word), 1, Integer::sum);
          }
        });
    List<Map.Entry<Integer, Integer>> kept =
        counted.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    ImmutableIntArray.Builder hashes = ImmutableIntArray.builder(kept.size());
    ImmutableIntArray.Builder counts = ImmutableIntArray.builder(kept.size());
    for (Map.Entry<Integer, Integer> one : kept) {
      hashes.add(one.getKey());
      counts.add(one.getValue());
    }
    return new Keywords(hashes.build(), counts.build());
  }
}

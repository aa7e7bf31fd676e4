package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a coded corpus, for training on one and scoring on another. The texts of one publisher
 * (the id up to its first underscore) are put in order of the rest of the id, which in PolNeAR
 * begins with the date; of every ten, the fourth is for the test and the eighth for tuning.
 */
public enum CorpusPart {
  /** Every text. */
  ALL,
  /** The eight in ten to train on. */
  TRAINING,
  /** The one in ten to choose settings by. */
  TUNING,
  /** The one in ten to report. */
  TEST,
  /** The nine in ten that are not for the test: to choose settings by cross-validation. */
  DEVELOPMENT;

  private static final int TENTH = 10;
  private static final int FOURTH = 3;
  private static final int EIGHTH = 7;

  /** The texts of this part, in the order of {@code texts}. */
  public ImmutableList<AttributionCoding> of(List<AttributionCoding> texts) {
    if (this == ALL) {
      return ImmutableList.copyOf(texts);
    }
    Map<String, List<AttributionCoding>> publishers = new TreeMap<>();
    for (AttributionCoding text : texts) {
      String publisher = text.id().substring(0, Math.max(0, text.id().indexOf('_')));
      publishers.computeIfAbsent(publisher, p -> new ArrayList<>()).add(text);
    }
    List<AttributionCoding> chosen = new ArrayList<>();
    publishers.forEach(
        (publisher, own) -> {
          own.sort(Comparator.comparing(t -> t.id().substring(publisher.length())));
          for (int i = 0; i < own.size(); i++) {
            int place = i % TENTH;
            CorpusPart part = place == FOURTH ? TEST : place == EIGHTH ? TUNING : TRAINING;
            if (part == this || (this == DEVELOPMENT && part != TEST)) {
              chosen.add(own.get(i));
            }
          }
        });
    return texts.stream().filter(chosen::contains).collect(ImmutableList.toImmutableList());
  }
}

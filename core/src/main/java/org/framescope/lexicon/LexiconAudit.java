package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.codebook.Side;

/**
 * Whether a lexicon treats the poles of its axis alike: how many entries each has, how strong they
 * are, and how many of their referents have a neutral wording to be compared with.
 *
 * @param lexicon the name of the lexicon
 * @param first the first pole
 * @param second the second pole
 * @param contested the number of contested entries
 * @param neutral the number of neutral entries
 * @param slots the number of slots
 * @param rivalSlots the number of slots in which both poles or a pole and a neutral wording compete
 */
public record LexiconAudit(
    String lexicon,
    Pole first,
    Pole second,
    int contested,
    int neutral,
    int slots,
    int rivalSlots) {

  /**
   * One pole.
   *
   * @param name its name
   * @param strengths the number of entries of strength 1, 2 and 3
   * @param slots the number of slots with an entry of this pole
   * @param slotsWithNeutral how many of these also have a neutral entry
   * @param counterparts how many of its entries name a neutral counterpart or stand in a slot with
   *     a neutral entry
   */
  public record Pole(
      String name,
      ImmutableList<Integer> strengths,
      int slots,
      int slotsWithNeutral,
      int counterparts) {
    /** The number of entries. */
    public int entries() {
      return strengths.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean strength of the entries; 0 without entries. */
    public double meanStrength() {
      int sum = strengths.get(0) + 2 * strengths.get(1) + 3 * strengths.get(2);
      return entries() == 0 ? 0 : (double) sum / entries();
    }
  }

  /**
   * Audits a lexicon.
   *
   * @throws IllegalArgumentException if it has no axis
   */
  public static LexiconAudit of(Lexicon lexicon) {
    Side first =
        lexicon
            .issue()
            .orElseThrow(() -> new IllegalArgumentException(lexicon + " has no axis"))
            .axis()
            .firstSide();
    Side second = lexicon.issue().get().axis().secondSide();
    Set<String> withNeutral = slotsOf(lexicon, Side.NEUTRAL);
    Set<String> all = new TreeSet<>();
    lexicon.entries().forEach(entry -> all.add(entry.slot()));
    all.remove("");
    Set<String> firstSlots = slotsOf(lexicon, first);
    Set<String> secondSlots = slotsOf(lexicon, second);
    int rivals = 0;
    for (String slot : all) {
      int kinds =
          (withNeutral.contains(slot) ? 1 : 0)
              + (firstSlots.contains(slot) ? 1 : 0)
              + (secondSlots.contains(slot) ? 1 : 0);
      rivals += kinds > 1 ? 1 : 0;
    }
    return new LexiconAudit(
        lexicon.name(),
        pole(lexicon, first, withNeutral),
        pole(lexicon, second, withNeutral),
        count(lexicon, Side.CONTESTED),
        count(lexicon, Side.NEUTRAL),
        all.size(),
        rivals);
  }

  private static Pole pole(Lexicon lexicon, Side side, Set<String> withNeutral) {
    int[] strengths = new int[3];
    int counterparts = 0;
    for (LexiconEntry entry : lexicon.entries()) {
      if (entry.side().equals(side)) {
        strengths[Math.max(1, entry.strength()) - 1]++;
        counterparts += !entry.neutral().isEmpty() || withNeutral.contains(entry.slot()) ? 1 : 0;
      }
    }
    Set<String> slots = slotsOf(lexicon, side);
    Set<String> shared = new HashSet<>(slots);
    shared.retainAll(withNeutral);
    return new Pole(
        side.name(),
        ImmutableList.of(strengths[0], strengths[1], strengths[2]),
        slots.size(),
        shared.size(),
        counterparts);
  }

  private static Set<String> slotsOf(Lexicon lexicon, Side side) {
    Set<String> slots = new TreeSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (entry.side().equals(side) && !entry.slot().isEmpty()) {
        slots.add(entry.slot());
      }
    }
    return slots;
  }

  private static int count(Lexicon lexicon, Side side) {
    return (int) lexicon.entries().stream().filter(entry -> entry.side().equals(side)).count();
  }

  /** The larger number of entries of a pole by the smaller; infinite if one pole has none. */
  public double entryRatio() {
    double more = Math.max(first.entries(), second.entries());
    double fewer = Math.min(first.entries(), second.entries());
    return fewer == 0 ? Double.POSITIVE_INFINITY : more / fewer;
  }

  /** How far the mean strengths of the poles lie apart, 0 to 2. */
  public double strengthGap() {
    return Math.abs(first.meanStrength() - second.meanStrength());
  }

  /** A table of audits, one line a pole. */
  public static String table(List<LexiconAudit> audits) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-16s %-18s %7s %4s %4s %4s %5s %6s %8s%n",
            "lexicon",
            "pole",
            "entries",
            "st1",
            "st2",
            "st3",
            "mean",
            "slots",
            "rivalled"));
    for (LexiconAudit audit : audits) {
      for (Pole pole : List.of(audit.first, audit.second)) {
        table.append(
            String.format(
                Locale.ROOT,
                "%-16s %-18s %7d %4d %4d %4d %5.2f %6d %7.0f%%%n",
                audit.lexicon,
                pole.name(),
                pole.entries(),
                pole.strengths().get(0),
                pole.strengths().get(1),
                pole.strengths().get(2),
                pole.meanStrength(),
                pole.slots(),
                pole.entries() == 0 ? 0 : 100.0 * pole.counterparts() / pole.entries()));
      }
      table.append(
          String.format(
              Locale.ROOT,
              "%-16s %-18s %7d   contested %d, slots %d, with rivals %d%n",
              audit.lexicon,
              "(neutral)",
              audit.neutral,
              audit.contested,
              audit.slots,
              audit.rivalSlots));
    }
    return table.toString().replace("\r", "");
  }
}

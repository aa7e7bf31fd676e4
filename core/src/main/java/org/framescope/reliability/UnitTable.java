package org.framescope.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import java.util.TreeSet;

/**
 * What several coders say of the same units: a table of units by coders, cells without a value
 * allowed.
 *
 * @param values unit, coder, value
 */
public record UnitTable(ImmutableTable<String, String, String> values) {
  /** The units, sorted. */
  public ImmutableSortedSet<String> units() {
    return ImmutableSortedSet.copyOf(values.rowKeySet());
  }

  /** The coders, sorted. */
  public ImmutableSortedSet<String> coders() {
    return ImmutableSortedSet.copyOf(values.columnKeySet());
  }

  /** The values that occur, sorted as words. */
  ImmutableList<String> words() {
    return ImmutableList.copyOf(new TreeSet<>(values.values()));
  }

  /**
   * The values that occur, as numbers, rising.
   *
   * @throws IllegalArgumentException if one is no number
   */
  ImmutableList<Double> numbers() {
    TreeSet<Double> numbers = new TreeSet<>();
    values
        .cellSet()
        .forEach(
            cell -> {
              String value = String.valueOf(cell.getValue());
              Double number = com.google.common.primitives.Doubles.tryParse(value);
              checkArgument(
                  number != null,
                  "unit %s, coder %s: expected a number, found '%s'",
                  cell.getRowKey(),
                  cell.getColumnKey(),
                  value);
              numbers.add(number);
            });
    return ImmutableList.copyOf(numbers);
  }
}

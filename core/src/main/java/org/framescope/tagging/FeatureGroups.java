package org.framescope.tagging;

/** Keys of groups of features: the number of the group and all values that its features take. */
final class FeatureGroups {
  /** Where the number of a group stands in its key; the values stand below. */
  private static final int GROUP = 58;

  private FeatureGroups() {}

  /**
   * The key of a group of small values.
   *
   * @param group 1 to 31
   * @param values of 58 bits
   */
  static long key(int group, long values) {
    return ((long) group << GROUP) | values;
  }

  /** The key of a group with one or two words among its values. */
  static long key(int group, long word, long values) {
    return FeatureBuffer.fold(word, key(group, values));
  }
}

package org.framescope.lexicon;

import java.util.Arrays;

/** The edges of the automaton: a hash table from (node, label) to the nodes they lead to. */
final class EdgeTable {
  private static final long NONE = -1;
  private static final int[] NOWHERE = {};

  private long[] keys = empty(1024);
  private int[][] targets = new int[1024][];
  private int size;

  /** Adds an edge; a second one with the same node and label is kept beside the first. */
  void add(int node, int label, int target) {
    long key = key(node, label);
    int at = slot(keys, key);
    if (keys[at] == NONE) {
      keys[at] = key;
      targets[at] = new int[] {target};
      if (++size * 2 > keys.length) {
        grow();
      }
      return;
    }
    for (int old : targets[at]) {
      if (old == target) {
        return;
      }
    }
    targets[at] = Arrays.copyOf(targets[at], targets[at].length + 1);
    targets[at][targets[at].length - 1] = target;
  }

  /** Where the edges from {@code node} with {@code label} lead; not to be changed. */
  int[] from(int node, int label) {
    int at = slot(keys, key(node, label));
    return keys[at] == NONE ? NOWHERE : targets[at];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[][] oldTargets = targets;
    keys = empty(oldKeys.length * 2);
    targets = new int[keys.length][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        targets[at] = oldTargets[i];
      }
    }
  }

  private static long[] empty(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, NONE);
    return keys;
  }

  private static long key(int node, int label) {
    return (long) node << 32 | label;
  }

  private static int slot(long[] table, long key) {
    int mask = table.length - 1;
    long hash = key * 0x9E3779B97F4A7C15L;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (table[at] != NONE && table[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}

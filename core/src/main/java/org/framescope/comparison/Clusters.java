package org.framescope.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Joins numbered things into sets (union-find); the smallest number stands for its set. */
final class Clusters {
  private final int[] parent;

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The sets of two or more, by their smallest member, each rising. */
  List<List<Integer>> sets() {
    TreeMap<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
    }
    return sets.values().stream().filter(set -> set.size() > 1).toList();
  }
}

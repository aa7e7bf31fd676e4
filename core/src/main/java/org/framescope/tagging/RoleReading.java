package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the first reading found in one article: the best label of every token, how sure it is of
 * each role, and the cues that a second reading should look at. A margin is the score of the best
 * reading in which a token has the role, less that of the best in which it has not.
 */
final class RoleReading {
  final int[] label;
  final float[] contentMargin;
  final float[] cueMargin;
  final float[] sourceMargin;

  private ImmutableList<TokenRange> candidates = ImmutableList.of();

  RoleReading(int tokens) {
    label = new int[tokens];
    contentMargin = new float[tokens];
    cueMargin = new float[tokens];
    sourceMargin = new float[tokens];
  }

  /** The possible cues, in order, without overlap. */
  ImmutableList<TokenRange> candidates() {
    return candidates;
  }

  void setCandidates(List<TokenRange> found) {
    candidates = ImmutableList.copyOf(found);
  }
}

package org.framescope.tagging;

/**
 * The second reading: for one possible cue, its source and content if it is one. Immutable and safe
 * for use by several threads.
 *
 * @param table the weights of token features for every label but the first
 * @param steps the weights of transition features, a square of labels each
 * @param endings the weights of the features of an ending for every ending but the first
 * @param unit the mean size of an advantage in training, which scores are measured by
 */
// Arrays, because these are megabytes of numbers that nobody but the package sees.
@SuppressWarnings("ArrayRecordComponent")
record LinkModel(WeightTable table, float[] steps, WeightTable endings, float unit) {
  /** The same model with another unit. */
  LinkModel withUnit(float other) {
    return new LinkModel(table, steps, endings, other);
  }
}

package org.framescope.linguistics;

/**
 * What a word adds to the tag scores: of itself and of its neighbours. Immutable.
 *
 * @param onlyTag the one tag that the dictionary allows, or -1
 * @param allowed the tags allowed, one bit a tag
 * @param own the summed weights of the word's own features, one a tag; empty if there is one tag
 * @param asPrevious row of the word as the one before, or -1
 * @param asSecondPrevious row of the word as the one before that, or -1
 * @param asNext row of the word as the one after, or -1
 * @param asSecondNext row of the word as the one after that, or -1
 */
// The array is shared with nobody but the tagger, which only reads it.
@SuppressWarnings("ArrayRecordComponent")
record TagWeights(
    int onlyTag,
    long allowed,
    double[] own,
    int asPrevious,
    int asSecondPrevious,
    int asNext,
    int asSecondNext) {}

package org.framescope.tagging;

/**
 * A coded article prepared for training.
 *
 * @param coded the article and what a person marked in it
 * @param tokens its tokens
 * @param labels what the person marked, as labels of the first reading
 */
// The labels are read by the package alone.
@SuppressWarnings("ArrayRecordComponent")
record TrainingArticle(CodedArticle coded, TokenTable tokens, int[] labels) {
  static TrainingArticle of(CodedArticle coded) {
    TokenTable tokens = new TokenTable(coded.article());
    return new TrainingArticle(coded, tokens, RoleLabels.of(coded, tokens));
  }
}

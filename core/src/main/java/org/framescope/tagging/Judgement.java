package org.framescope.tagging;

import java.util.BitSet;
import java.util.List;
import org.framescope.tagging.CalibrationTrainer.Case;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Compares what a tagger finds in a coded article with what the person marked. */
final class Judgement {
  private static final double SAME = 0.5;

  private Judgement() {}

  /**
   * Judges what the second reading finds for every possible cue of an article.
   *
   * @return how many attributions the person marked
   */
  static int judge(LinkArticle article, LinkReader reader, List<Case> cases) {
    CodedArticle coded = article.article().coded();
    TokenTable x = article.article().tokens();
    Judge judge = new Judge(x, article.near(), article.reading());
    int window = 0;
    for (Selection.Found found : reader.found(x, article.near(), article.reading())) {
      while (!article.windows().get(window).equals(found.window())) {
        window++;
      }
      double agreement = agreement(coded, article.truths().get(window), found);
      cases.add(new Case(judge.evidence(found), judge.signs(found).copy(), agreement));
    }
    return (int) coded.attributions().stream().filter(a -> !a.content().isEmpty()).count();
  }

  /**
   * How well what was found agrees with what the person marked at the same cue: the mean over cue,
   * source, content, and source and content together, of 1 where both share half their tokens.
   */
  private static double agreement(
      CodedArticle coded, @Nullable CodedAttribution truth, Selection.Found found) {
    if (truth == null) {
      return 0;
    }
    TaggedAttribution tagged = Selection.tagged(found);
    boolean cue = same(coded, truth.cue(), List.of(tagged.cue()));
    boolean source = same(coded, truth.source(), tagged.source().stream().toList());
    boolean content = same(coded, truth.content(), tagged.content());
    return ((cue ? 1 : 0) + (source ? 1 : 0) + (content ? 1 : 0) + (source && content ? 1 : 0))
        / 4.0;
  }

  private static boolean same(CodedArticle coded, List<TextSpan> marked, List<TokenRange> found) {
    BitSet wanted = new BitSet();
    for (TextSpan span : marked) {
      int[] range = coded.tokens(span);
      wanted.set(range[0], range[1]);
    }
    BitSet given = new BitSet();
    found.forEach(range -> given.set(range.start(), range.end()));
    return (wanted.isEmpty() && given.isEmpty()) || overlap(wanted, given) >= SAME;
  }

  /** The Jaccard index: tokens in both over tokens in either. */
  private static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    return common == 0 ? 0 : common / (double) (a.cardinality() + b.cardinality() - common);
  }
}

package org.framescope.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.framescope.text.TextSpan;

/** Compares what a tagger finds in a coded article with what the person marked. */
final class Judgement {
  private static final double SAME = 0.5;

  private Judgement() {}

  /**
   * Judges each attribution found in an article: right when source and content share half their
   * tokens with those of one that the person marked.
   *
   * @return how many the person marked
   */
  static int judge(LinkArticle article, LinkReader reader, List<Calibration.Case> cases) {
    CodedArticle coded = article.article().coded();
    TokenTable x = article.article().tokens();
    List<Selection.Found> found = reader.found(x, article.near(), article.reading());
    List<CodedAttribution> truths =
        coded.attributions().stream().filter(a -> !a.content().isEmpty()).toList();
    boolean[] used = new boolean[truths.size()];
    Evidence evidence = new Evidence(x, article.reading());
    List<Selection.Found> ranked = new ArrayList<>();
    for (Selection.Found next : found) {
      ranked.add(next.judged(1 / (1 + StrictMath.exp(-next.advantage()))));
    }
    Selection selection = new Selection(coded.article());
    selection.choose(ranked, 0);
    for (Selection.Found next : selection.chosen()) {
      TaggedAttribution tagged = Selection.tagged(next);
      boolean good = false;
      for (int g = 0; g < truths.size() && !good; g++) {
        if (!used[g] && same(coded, truths.get(g), tagged)) {
          used[g] = true;
          good = true;
        }
      }
      cases.add(new Calibration.Case(evidence.of(next), good));
    }
    return truths.size();
  }

  private static boolean same(
      CodedArticle coded, CodedAttribution truth, TaggedAttribution tagged) {
    BitSet source = new BitSet();
    tagged.source().ifPresent(range -> source.set(range.start(), range.end()));
    BitSet content = new BitSet();
    tagged.content().forEach(range -> content.set(range.start(), range.end()));
    BitSet wanted = tokens(coded, truth.source());
    return overlap(tokens(coded, truth.content()), content) >= SAME
        && ((wanted.isEmpty() && source.isEmpty()) || overlap(wanted, source) >= SAME);
  }

  private static BitSet tokens(CodedArticle coded, List<TextSpan> spans) {
    BitSet tokens = new BitSet();
    for (TextSpan span : spans) {
      int[] range = coded.tokens(span);
      tokens.set(range[0], range[1]);
    }
    return tokens;
  }

  /** The Jaccard index: tokens in both over tokens in either. */
  private static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    return common == 0 ? 0 : common / (double) (a.cardinality() + b.cardinality() - common);
  }
}

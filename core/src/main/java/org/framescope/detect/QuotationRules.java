package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/** Attributions by rule: quotations, and what follows a verb of saying. Needs no model. */
public final class QuotationRules implements AttributionExtractor {
  private static final Set<String> SAYING =
      Set.of("said", "says", "say", "told", "added", "argued", "claimed", "announced", "wrote");

  @Override
  public List<AttributionRelation> extract(ParsedArticle article) {
    List<AttributionRelation> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        if (SAYING.contains(article.lower(t)) && article.quotationOf(t) < 0) {
          add(article, sentence, t, found);
          break;
        }
      }
    }
    return found;
  }

  private static void add(
      ParsedArticle article, Sentence sentence, int cue, List<AttributionRelation> found) {
    int first = cue;
    while (first > sentence.firstToken() && nominal(article, first - 1)) {
      first--;
    }
    int end = cue;
    if (first == cue) {
      first = cue + 1;
      end = first;
      while (end < sentence.endToken() && nominal(article, end)) {
        end++;
      }
    }
    ImmutableList.Builder<TextSpan> content = ImmutableList.builder();
    boolean direct = false;
    for (Quotation quotation : article.quotations()) {
      if (quotation.depth() == 0 && sentence.span().overlaps(quotation.span())) {
        content.add(quotation.span());
        direct = true;
      }
    }
    if (!direct && Math.max(end, cue + 1) < sentence.endToken() - 1) {
      content.add(article.span(Math.max(end, cue + 1), sentence.endToken() - 1));
    }
    ImmutableList<TextSpan> spans = content.build();
    if (!spans.isEmpty()) {
      found.add(
          new AttributionRelation(
              first < end ? ImmutableList.of(article.span(first, end)) : ImmutableList.of(),
              ImmutableList.of(article.span(cue, cue + 1)),
              spans,
              direct ? AttributionType.DIRECT : AttributionType.INDIRECT,
              0.5));
    }
  }

  private static boolean nominal(ParsedArticle article, int t) {
    return switch (article.pos(t)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, DETERMINER, PRONOUN, NUMBER -> true;
      default -> article.pos(t) == PartOfSpeech.PREPOSITION && article.lower(t).equals("of");
    };
  }
}

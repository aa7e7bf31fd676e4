package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.tagging.AttributionTagger;
import org.framescope.tagging.LearnedTagger;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * Finds attributions with a tagger, and sees to it that quotations are whole: a content that covers
 * most of a quotation covers all of it, marks included, and a quotation that the tagger passed over
 * is given to the speaker before it, or stands as an attribution of its own without cue and source.
 * Immutable and safe for use by several threads if the tagger is.
 */
public final class AttributionDetector implements AttributionExtractor {
  private final AttributionTagger tagger;

  /** A detector that uses {@code tagger}. */
  public AttributionDetector(AttributionTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The detector with the bundled model, loaded on the first call.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  public static AttributionDetector english() {
    return new AttributionDetector(LearnedTagger.english());
  }

  @Override
  public List<AttributionRelation> extract(ParsedArticle article) {
    return relations(article, tagger.tag(article));
  }

  @Override
  public List<List<AttributionRelation>> extractAll(List<ParsedArticle> articles) {
    List<List<TaggedAttribution>> tagged = tagger.tagAll(articles);
    List<List<AttributionRelation>> relations = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      relations.add(relations(articles.get(i), tagged.get(i)));
    }
    return relations;
  }

  private static List<AttributionRelation> relations(
      ParsedArticle article, List<TaggedAttribution> found) {
    List<Draft> drafts = new ArrayList<>();
    for (TaggedAttribution tagged : SpeakerLabels.apply(article, found)) {
      Draft draft = new Draft(article, tagged);
      SourceRepairs.repair(article, draft);
      drafts.add(draft);
    }
    WholeQuotations quotations = new WholeQuotations(article);
    drafts.forEach(quotations::complete);
    OrphanQuotations.adopt(article, drafts);
    List<AttributionRelation> relations = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.tokens().anyMatch(article::isWord)) {
        relations.add(relation(article, draft));
      }
    }
    relations.sort(
        Comparator.comparingInt(AttributionRelation::anchor)
            .thenComparing(r -> r.content().get(0)));
    return relations;
  }

  private static AttributionRelation relation(ParsedArticle article, Draft draft) {
    ImmutableList.Builder<TextSpan> content = ImmutableList.builder();
    for (TokenRange run : draft.contentRuns()) {
      content.add(article.span(run.start(), run.end()));
    }
    return new AttributionRelation(
        spans(article, draft.source()),
        spans(article, draft.cue()),
        content.build(),
        type(article, draft),
        draft.confidence());
  }

  private static ImmutableList<TextSpan> spans(ParsedArticle article, List<TokenRange> ranges) {
    return ranges.stream()
        .map(range -> article.span(range.start(), range.end()))
        .collect(ImmutableList.toImmutableList());
  }

  private static AttributionType type(ParsedArticle article, Draft draft) {
    boolean quoted = false;
    boolean unquoted = false;
    for (TokenRange run : draft.contentRuns()) {
      for (int t = run.start(); t < run.end(); t++) {
        if (article.isWord(t)) {
          quoted |= article.quotationOf(t) >= 0;
          unquoted |= article.quotationOf(t) < 0;
        }
      }
    }
    return !quoted
        ? AttributionType.INDIRECT
        : unquoted ? AttributionType.MIXED : AttributionType.DIRECT;
  }
}

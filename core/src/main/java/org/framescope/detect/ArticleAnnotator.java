package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.Source;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * Runs the detectors over a parsed article in their one order: attributions, who the sources are,
 * loaded terms, the voice of every term.
 */
public final class ArticleAnnotator {
  private final AttributionExtractor extractor;
  private final SourceResolver resolver;
  private final LoadedTermDetector terms;
  private final ToneDetector tones;

  /** Puts the detectors together. */
  public ArticleAnnotator(
      AttributionExtractor extractor,
      SourceResolver resolver,
      LoadedTermDetector terms,
      ToneDetector tones) {
    this.extractor = extractor;
    this.resolver = resolver;
    this.terms = terms;
    this.tones = tones;
  }

  /** Annotates an article. */
  public ArticleAnnotations annotate(ParsedArticle article) {
    List<AttributionRelation> relations = extractor.extract(article);
    List<Source> sources = resolver.resolve(article, relations);
    SourcingRules rules = new SourcingRules(article, relations, sources);
    ImmutableList.Builder<Attribution> attributions = ImmutableList.builder();
    for (int i = 0; i < relations.size(); i++) {
      AttributionRelation relation = relations.get(i);
      int words = 0;
      for (TextSpan span : relation.content()) {
        words += article.wordsIn(span);
      }
      attributions.add(
          new Attribution(
              "A" + (i + 1),
              relation,
              sources.get(i),
              CueStanceFinder.stance(article, relation),
              rules.findings(i),
              words));
    }
    ImmutableList<Attribution> attributed = attributions.build();
    VoiceFinder voices = new VoiceFinder(article, attributed);
    LoadedTermDetector.Found found = terms.detect(article, voices);
    return new ArticleAnnotations(
        found.loaded(),
        found.neutral(),
        tones.detect(article, voices),
        attributed,
        found.scareQuotes(),
        found.suppressed());
  }
}

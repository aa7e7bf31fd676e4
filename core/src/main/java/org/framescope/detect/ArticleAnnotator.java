package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
    return annotateAll(List.of(article)).get(0);
  }

  /**
   * Annotates some articles, each as {@link #annotate} does. One detector reads all of them before
   * the next begins, so that what it looks up stays in the processor's caches: with short articles
   * that takes a good deal less time.
   *
   * @param articles all held at once, so a few
   * @return the annotations of each, in order
   */
  public ImmutableList<ArticleAnnotations> annotateAll(List<ParsedArticle> articles) {
    List<List<AttributionRelation>> relations = extractor.extractAll(articles);
    List<ImmutableList<Attribution>> attributions = new ArrayList<>();
    List<VoiceFinder> voices = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      attributions.add(attributions(articles.get(i), relations.get(i)));
      voices.add(new VoiceFinder(articles.get(i), attributions.get(i)));
    }
    List<LoadedTermDetector.Found> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      found.add(terms.detect(articles.get(i), voices.get(i)));
    }
    ImmutableList.Builder<ArticleAnnotations> annotations = ImmutableList.builder();
    for (int i = 0; i < articles.size(); i++) {
      annotations.add(
          new ArticleAnnotations(
              found.get(i).loaded(),
              found.get(i).neutral(),
              tones.detect(articles.get(i), voices.get(i)),
              attributions.get(i),
              found.get(i).scareQuotes(),
              found.get(i).suppressed()));
    }
    return annotations.build();
  }

  private ImmutableList<Attribution> attributions(
      ParsedArticle article, List<AttributionRelation> relations) {
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
    return attributions.build();
  }
}

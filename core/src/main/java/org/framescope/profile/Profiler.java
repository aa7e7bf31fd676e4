package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.SourceClass;
import org.framescope.text.ParsedArticle;

/** Computes the figures of an article from its annotations. */
public final class Profiler {
  /** Computes all figures of one article. */
  public FramingProfile profile(ParsedArticle article, ArticleAnnotations annotations) {
    ImmutableList.Builder<LedgerRow> ledger = ImmutableList.builder();
    long unnamed = 0;
    long all = 0;
    for (Attribution attribution : annotations.attributions()) {
      SourceClass sourceClass = attribution.source().sourceClass();
      if (sourceClass == SourceClass.UNRESOLVED) {
        continue;
      }
      long one = sourceClass.named().orElse(true) ? 0 : 1;
      unnamed += one;
      all++;
      ledger.add(new LedgerRow(attribution.id(), one, 1));
    }
    return new FramingProfile(
        article.words(),
        ImmutableList.of(
            new Measure(
                MeasureName.UNNAMED_SHARE.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                unnamed,
                all,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0.95,
                ledger.build())));
  }
}

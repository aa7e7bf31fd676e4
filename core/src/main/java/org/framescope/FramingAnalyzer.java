package org.framescope;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.detect.ArticleAnnotator;
import org.framescope.detect.QuotationRules;
import org.framescope.detect.SourceResolver;
import org.framescope.linguistics.ArticleParser;
import org.framescope.profile.Profiler;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;

/**
 * Finds loaded terms, attributions and sources in articles and measures their framing. Build one,
 * keep it, share it: an analyzer never changes and several threads may use it at once.
 */
public final class FramingAnalyzer {
  private final ArticleParser parser;
  private final ArticleAnnotator annotator;
  private final Profiler profiler = new Profiler();

  private FramingAnalyzer(ArticleParser parser, ArticleAnnotator annotator) {
    this.parser = parser;
    this.annotator = annotator;
  }

  /** An analyzer with the bundled lexicons and models. */
  public static FramingAnalyzer create() {
    return builder().build();
  }

  /** The version of the library, such as {@code 0.1.0}. */
  public static String libraryVersion() {
    return LibraryVersion.VERSION;
  }

  /** Starts an analyzer with other lexicons or options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Analyses one article. Any text can be analysed; what had to be mended is in the warnings. */
  public FramingAnalysis analyze(Article article) {
    ParsedArticle parsed = parser.parse(article);
    ArticleAnnotations annotations = annotator.annotate(parsed);
    return new FramingAnalysis(
        article,
        annotations,
        profiler.profile(parsed, annotations),
        parsed.warnings(),
        new Provenance(
            "framescope " + libraryVersion(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSortedMap.of(),
            "sha256:" + Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8)));
  }

  /** Collects the options of an analyzer. Not safe for use by several threads. */
  public static final class Builder {
    private Builder() {}

    /** Builds the analyzer; loads the models. */
    public FramingAnalyzer build() {
      return new FramingAnalyzer(
          ArticleParser.english(),
          new ArticleAnnotator(new QuotationRules(), new SourceResolver()));
    }
  }
}

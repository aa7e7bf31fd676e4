package org.framescope;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.detect.ArticleAnnotator;
import org.framescope.detect.AttributionDetector;
import org.framescope.detect.LoadedTermDetector;
import org.framescope.detect.SourceResolver;
import org.framescope.detect.ToneDetector;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.LexiconReader;
import org.framescope.lexicon.Lexicons;
import org.framescope.lexicon.ToneLexicon;
import org.framescope.lexicon.ToneMatcher;
import org.framescope.linguistics.ArticleParser;
import org.framescope.profile.ProfileOptions;
import org.framescope.profile.Profiler;
import org.framescope.tagging.BundledModel;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds loaded terms, attributions and sources in articles and measures their framing. Build one,
 * keep it, share it: an analyzer never changes and several threads may use it at once.
 *
 * <p>An analyzer can be serialized, so that a task for another machine (an Apache Spark closure)
 * may hold it. What travels is its recipe: the content of its lexicons, its options and the
 * checksums of its models; on arrival it is built anew, once a JVM, and fails if the library there
 * has other models. That is meant for the machines of one cluster, which run the same version and
 * trust each other, not for storing analyzers.
 */
public final class FramingAnalyzer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient ArticleParser parser;
  private final transient ArticleAnnotator annotator;
  private final transient Profiler profiler;
  private final transient ImmutableList<Lexicon> content;
  private final transient ImmutableList<Provenance.DataFile> lexicons;
  private final transient ImmutableList<Provenance.DataFile> models;

  private FramingAnalyzer(
      ArticleParser parser,
      ArticleAnnotator annotator,
      Profiler profiler,
      ImmutableList<Lexicon> lexicons) {
    this.parser = parser;
    this.annotator = annotator;
    this.profiler = profiler;
    this.content = lexicons;
    this.lexicons =
        lexicons.stream()
            .map(l -> new Provenance.DataFile(l.name(), l.version(), l.sha256()))
            .collect(toImmutableList());
    this.models =
        Stream.concat(
                parser.models().stream()
                    .map(m -> new Provenance.DataFile(m.name(), m.version(), m.sha256())),
                Stream.of(
                    new Provenance.DataFile(
                        BundledModel.NAME, BundledModel.VERSION, BundledModel.SHA256)))
            .collect(toImmutableList());
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

  /** The lexicons whose terms it finds, in the order in which they were named. */
  public ImmutableList<Lexicon> lexicons() {
    return content;
  }

  /** Analyses one article. Any text can be analysed; what had to be mended is in the warnings. */
  public FramingAnalysis analyze(Article article) {
    return analyze(List.of(article)).get(0);
  }

  /** Analyses a few articles, step by step, each step for all of them. */
  private List<FramingAnalysis> analyze(List<Article> articles) {
    List<ParsedArticle> parsed = articles.stream().map(parser::parse).toList();
    List<ArticleAnnotations> annotations = annotator.annotateAll(parsed);
    List<FramingAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      Article article = articles.get(i);
      analyses.add(
          new FramingAnalysis(
              article,
              annotations.get(i),
              profiler.profile(parsed.get(i), annotations.get(i)),
              parsed.get(i).warnings(),
              new Provenance(
                  "framescope " + libraryVersion(),
                  lexicons,
                  models,
                  profiler.options().asMap(),
                  "sha256:"
                      + Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8))));
    }
    return analyses;
  }

  /**
   * Analyses many articles with all cores; see {@link #analyzeAll(Iterator, int)}.
   *
   * @param articles read lazily, as results are consumed; closed when the result is closed
   */
  public Stream<AnalysisResult> analyzeAll(Stream<Article> articles) {
    return analyzeAll(articles.iterator(), Runtime.getRuntime().availableProcessors())
        .onClose(articles::close);
  }

  /**
   * Analyses many articles: results come in the order of the articles and are the same for any
   * number of threads, an article that fails does not stop the others, and memory does not grow
   * with the number of articles: about 32 short ones are held at once for each thread.
   *
   * <p>Short articles are analysed some at a time, each step for all of them, which takes less time
   * than one after the other with {@link #analyze}: what a step looks up stays in the processor's
   * caches.
   *
   * @param articles read as results are consumed
   * @param threads how many articles are analysed at once, 1 or more
   * @return one result an article; close it if it is not consumed to its end
   */
  public Stream<AnalysisResult> analyzeAll(Iterator<Article> articles, int threads) {
    return Batches.map(articles, threads, this::attempt);
  }

  private List<AnalysisResult> attempt(List<Article> articles) {
    return Batches.attempt(articles, this::analyze, this::attempt);
  }

  /** Analyses an article, and says so rather than failing if that cannot be done. */
  public AnalysisResult attempt(Article article) {
    try {
      return new AnalysisResult.Done(analyze(article));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // An article too large for the heap is given up; what it held is free again here.
      return new AnalysisResult.Failed(article, e);
    }
  }

  private Object writeReplace() {
    return new AnalyzerRecipe(libraryVersion(), content, models, profiler.options());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("an analyzer is read from its recipe only");
  }

  /** Whether its models are these. */
  boolean hasModels(ImmutableList<Provenance.DataFile> expected) {
    return models.equals(expected);
  }

  /** Collects the options of an analyzer. Not safe for use by several threads. */
  public static final class Builder {
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private @Nullable ImmutableList<Lexicon> bundled;

    private ProfileOptions profile = ProfileOptions.DEFAULT;

    private Builder() {}

    /** Sets how figures are computed; the default is {@link ProfileOptions#DEFAULT}. */
    public Builder profile(ProfileOptions options) {
      this.profile = options;
      return this;
    }

    /**
     * Adds a lexicon to the bundled ones.
     *
     * @throws IllegalArgumentException if one of that name was added before
     */
    public Builder lexicon(Lexicon lexicon) {
      Lexicon earlier = lexicons.putIfAbsent(lexicon.name(), lexicon);
      checkArgument(earlier == null, "%s cannot be added: it would hide %s", lexicon, earlier);
      return this;
    }

    /**
     * Adds a lexicon from a file in the project's format (docs/lexicons.md).
     *
     * @throws LexiconException with all faults of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public Builder lexiconFile(Path file) {
      try {
        return lexicon(LexiconReader.read(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Limits the bundled lexicons to some issues; none given means that only added lexicons count.
     *
     * @param issues names of {@link Lexicons#NAMES}
     * @throws IllegalArgumentException if there is no bundled lexicon for an issue
     */
    public Builder issues(String... issues) {
      bundled = Stream.of(issues).distinct().map(Lexicons::bundled).collect(toImmutableList());
      return this;
    }

    private ImmutableList<Lexicon> allLexicons() {
      // An added lexicon takes the place of a bundled one of its name.
      Map<String, Lexicon> all = new LinkedHashMap<>();
      for (Lexicon lexicon : bundled == null ? Lexicons.bundled() : bundled) {
        all.put(lexicon.name(), lexicon);
      }
      all.putAll(lexicons);
      return ImmutableList.copyOf(all.values());
    }

    /** Builds the analyzer; loads the models. */
    public FramingAnalyzer build() {
      return FramingAnalyzer.build(this::allLexicons, profile);
    }
  }

  /** Loads the models and, at the same time, the lexicons. */
  static FramingAnalyzer build(Supplier<ImmutableList<Lexicon>> content, ProfileOptions options) {
    // The first analyzer of a process waits for models and lexicons: each on a core of its own.
    FutureTask<AttributionDetector> models =
        new FutureTask<>(
            () -> {
              ArticleParser.english();
              return AttributionDetector.english();
            });
    Thread loader = new Thread(models, "framescope-loader");
    loader.setDaemon(true);
    loader.start();
    ImmutableList<Lexicon> lexicons = content.get();
    LoadedTermDetector terms = new LoadedTermDetector(new LexiconMatcher(lexicons));
    ToneDetector tone = new ToneDetector(new ToneMatcher(ToneLexicon.bundled()));
    AttributionDetector attributions = loaded(models);
    return new FramingAnalyzer(
        ArticleParser.english(),
        new ArticleAnnotator(attributions, new SourceResolver(), terms, tone),
        new Profiler(options),
        lexicons);
  }

  private static <T> T loaded(FutureTask<T> task) {
    try {
      return Uninterruptibles.getUninterruptibly(task);
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new IllegalStateException(e.getCause());
    }
  }
}

package org.framescope.linguistics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;

/**
 * Reads an article's text into paragraphs, sentences, tagged tokens and quotations. Any text can be
 * read; what had to be mended is in the warnings of the result. Takes time linear in the text.
 *
 * <p>Immutable, apart from a bounded cache that changes no result, and safe for use by several
 * threads without locks.
 */
public final class ArticleParser {
  /** As many as an English newspaper uses in some months; about 20 MB when full. */
  private static final int CACHED_FORMS = 1 << 15;

  private final Abbreviations abbreviations;
  private final PennTagger tagger;
  private final Lemmatizer lemmatizer;
  private final WordForms words;

  private ArticleParser(Abbreviations abbreviations, PennTagger tagger, Lemmatizer lemmatizer) {
    this.abbreviations = abbreviations;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.words = new WordForms(CACHED_FORMS, tagger, abbreviations);
  }

  private static ArticleParser load() {
    PennTagger tagger = EnglishModels.tagger();
    return new ArticleParser(Abbreviations.english(), tagger, EnglishModels.lemmatizer(tagger));
  }

  /** Loads the bundled models when first asked for; all analyzers of a process share them. */
  private static final class English {
    static final ArticleParser PARSER = load();
  }

  /**
   * The parser with the bundled English models, loaded on the first call.
   *
   * @throws IllegalStateException if a model is missing from the class path or is another one
   */
  public static ArticleParser english() {
    return English.PARSER;
  }

  /** The models in use, by name, version and content. */
  public ImmutableList<ModelFile> models() {
    return EnglishModels.files();
  }

  /** Parses an article; any text can be parsed. */
  public ParsedArticle parse(Article article) {
    String text = article.text();
    TokenSpans spans = Tokenizer.tokenize(text, abbreviations);
    int n = spans.size();
    WordForm[] forms = new WordForm[n];
    for (int t = 0; t < n; t++) {
      forms[t] = words.of(text, spans.start(t), spans.end(t));
    }
    Segmenter segments = new Segmenter(article, spans, forms);
    QuotationPairing quotations = new QuotationPairing(spans, forms);
    quotations.pair(segments.paragraphs(), segments.sentences());
    return new ParsedArticle(
        article,
        columns(spans, forms, segments.sentences()),
        segments.sentences(),
        segments.paragraphs(),
        quotations.quotations(),
        quotations.warnings());
  }

  private ParsedArticle.Columns columns(
      TokenSpans spans, WordForm[] forms, List<Sentence> sentences) {
    int n = forms.length;
    byte[] tags = tag(spans, forms, sentences);
    String[] word = new String[n];
    String[] lower = new String[n];
    String[] tag = new String[n];
    String[] lemma = new String[n];
    for (int t = 0; t < n; t++) {
      WordForm form = forms[t];
      word[t] = form.word;
      lower[t] = form.lower;
      tag[t] = tagger.name(tags[t]);
      String known = form.lemma(tags[t]);
      if (known == null) {
        known = lemmatizer.lemma(form.word, form.lower, tag[t]);
        form.keep(tags[t], known);
      }
      lemma[t] = known;
    }
    return new ParsedArticle.Columns(spans.starts(), spans.ends(), word, lower, tag, lemma);
  }

  private byte[] tag(TokenSpans spans, WordForm[] forms, List<Sentence> sentences) {
    int n = forms.length;
    TagWeights[] weights = new TagWeights[n];
    for (int t = 0; t < n; t++) {
      weights[t] =
          forms[t].quote == QuoteKind.STRAIGHT
              ? words.straightQuote(opens(spans, t))
              : forms[t].weights;
    }
    byte[] tags = new byte[n];
    double[] scratch = tagger.scratch();
    sentences.forEach(s -> tagger.tag(weights, s.firstToken(), s.endToken(), tags, scratch));
    return tags;
  }

  private static boolean opens(TokenSpans spans, int t) {
    return t + 1 < spans.size()
        && spans.gap(t + 1) == TokenSpans.ADJACENT
        && spans.gap(t) != TokenSpans.ADJACENT;
  }
}

package org.framescope.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * An article with its paragraphs, sentences, tokens and quotations.
 *
 * <p>Tokens are kept as columns, so that a long article costs a few arrays and not an object a
 * word; {@link #tokens()} shows them as records. Immutable and safe for use by several threads: the
 * arrays handed to {@link Columns} must not be changed afterwards.
 */
public final class ParsedArticle {
  private final Article article;
  private final Columns columns;
  private final ImmutableList<Sentence> sentences;
  private final ImmutableList<Paragraph> paragraphs;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<TextWarning> warnings;
  private final PartOfSpeech[] pos;
  private final boolean[] isWord;
  private final int[] sentenceOf;
  private final int[] quotationOf;

  /**
   * The tokens of an article, one array a property, all of the same length.
   *
   * @param start offset of the first unit of each token, rising
   * @param end offset just after the last unit of each token
   * @param word each token as written
   * @param lower each token in lower case (root locale), typographic apostrophes straightened
   * @param tag the fine part-of-speech tag of each token
   * @param lemma the dictionary form of each token
   */
  // Columns hand over arrays on purpose: copying them would cost as much as reading the article.
  @SuppressWarnings("ArrayRecordComponent")
  public record Columns(
      int[] start, int[] end, String[] word, String[] lower, String[] tag, String[] lemma) {
    public Columns {
      int n = start.length;
      checkArgument(
          end.length == n
              && word.length == n
              && lower.length == n
              && tag.length == n
              && lemma.length == n,
          "all columns must have %s rows",
          n);
    }
  }

  /** Puts together what {@code linguistics} found. */
  public ParsedArticle(
      Article article,
      Columns columns,
      List<Sentence> sentences,
      List<Paragraph> paragraphs,
      List<Quotation> quotations,
      List<TextWarning> warnings) {
    this.article = article;
    this.columns = columns;
    this.sentences = ImmutableList.copyOf(sentences);
    this.paragraphs = ImmutableList.copyOf(paragraphs);
    this.quotations = ImmutableList.copyOf(quotations);
    this.warnings = ImmutableList.copyOf(warnings);
    int n = columns.start().length;
    this.pos = new PartOfSpeech[n];
    this.isWord = new boolean[n];
    for (int t = 0; t < n; t++) {
      pos[t] = PartOfSpeech.ofPennTag(columns.tag()[t]);
      isWord[t] = beginsAsWord(columns.word()[t]);
    }
    this.sentenceOf = new int[n];
    for (int s = 0; s < this.sentences.size(); s++) {
      Sentence sentence = this.sentences.get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        sentenceOf[t] = s;
      }
    }
    this.quotationOf = outermostQuotations();
  }

  private static boolean beginsAsWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0))
        || (token.length() > 1 && Character.isLetterOrDigit(token.codePointAt(1)));
  }

  private int[] outermostQuotations() {
    int[] found = new int[columns.start().length];
    java.util.Arrays.fill(found, -1);
    int t = 0;
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (quotation.depth() > 0) {
        continue;
      }
      while (t < found.length && columns.start()[t] < quotation.span().start()) {
        t++;
      }
      while (t < found.length && columns.start()[t] < quotation.span().end()) {
        found[t++] = q;
      }
    }
    return found;
  }

  /** The article itself. */
  public Article article() {
    return article;
  }

  /** The text to which all offsets refer. */
  public String text() {
    return article.text();
  }

  /** The number of tokens, punctuation included. */
  public int size() {
    return columns.start().length;
  }

  /** Offset of the first unit of token {@code t}. */
  public int start(int t) {
    return columns.start()[t];
  }

  /** Offset just after the last unit of token {@code t}. */
  public int end(int t) {
    return columns.end()[t];
  }

  /** Token {@code t} as written. */
  public String word(int t) {
    return columns.word()[t];
  }

  /** Token {@code t} in lower case, apostrophes straightened. */
  public String lower(int t) {
    return columns.lower()[t];
  }

  /** The fine part-of-speech tag of token {@code t}. */
  public String tag(int t) {
    return columns.tag()[t];
  }

  /** The coarse part of speech of token {@code t}. */
  public PartOfSpeech pos(int t) {
    return pos[t];
  }

  /** The dictionary form of token {@code t}. */
  public String lemma(int t) {
    return columns.lemma()[t];
  }

  /** Whether token {@code t} is a word or number: it begins with a letter or digit. */
  public boolean isWord(int t) {
    return isWord[t];
  }

  /** Index of the sentence of token {@code t}. */
  public int sentenceOf(int t) {
    return sentenceOf[t];
  }

  /** Index of the paragraph of token {@code t}. */
  public int paragraphOf(int t) {
    return sentences.get(sentenceOf[t]).paragraph();
  }

  /**
   * Index in {@link #quotations()} of the outermost quotation that token {@code t} stands in (marks
   * included), or -1.
   */
  public int quotationOf(int t) {
    return quotationOf[t];
  }

  /** The part of the article that token {@code t} stands in. */
  public ArticlePart partOf(int t) {
    return paragraphs.get(paragraphOf(t)).part();
  }

  /**
   * Index of the first token that ends after {@code offset}: the token that covers it, or the next
   * one; {@link #size()} if there is none. Takes logarithmic time.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.end()[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The span from token {@code first} to just before token {@code end}. */
  public TextSpan span(int first, int end) {
    return new TextSpan(columns.start()[first], columns.end()[end - 1]);
  }

  /** The number of word tokens (see {@link #isWord}) between two token indices. */
  public int words(int first, int end) {
    int words = 0;
    for (int t = first; t < end; t++) {
      if (isWord(t)) {
        words++;
      }
    }
    return words;
  }

  /** The number of word tokens of the article. */
  public int words() {
    return words(0, size());
  }

  /** The number of word tokens that begin within {@code span}. */
  public int wordsIn(TextSpan span) {
    int words = 0;
    for (int t = tokenAt(span.start()); t < size() && start(t) < span.end(); t++) {
      if (start(t) >= span.start() && isWord(t)) {
        words++;
      }
    }
    return words;
  }

  /** The tokens as records, made when asked for. */
  public List<Token> tokens() {
    return new TokenList();
  }

  /** The sentences, in order. */
  public ImmutableList<Sentence> sentences() {
    return sentences;
  }

  /** The paragraphs, in order. */
  public ImmutableList<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The quotations, ordered by start, an outer one before those within it. */
  public ImmutableList<Quotation> quotations() {
    return quotations;
  }

  /** What was mended on the way. */
  public ImmutableList<TextWarning> warnings() {
    return warnings;
  }

  private final class TokenList extends AbstractList<Token> implements RandomAccess {
    @Override
    public Token get(int index) {
      checkElementIndex(index, columns.start().length);
      return new Token(
          index,
          new TextSpan(columns.start()[index], columns.end()[index]),
          word(index),
          tag(index),
          pos(index),
          lemma(index));
    }

    @Override
    public int size() {
      return columns.start().length;
    }
  }
}

package org.framescope.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.framescope.text.Article;
import org.framescope.text.Paragraph;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/**
 * Reads an article's text into paragraphs, sentences, tagged tokens and quotations. Safe for use by
 * several threads.
 */
public final class ArticleParser {
  private final POSModel model;

  private ArticleParser(POSModel model) {
    this.model = model;
  }

  /** A parser with the bundled English models. */
  public static ArticleParser english() {
    try (InputStream in = ArticleParser.class.getResourceAsStream("/en-pos-maxent.bin")) {
      return new ArticleParser(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses an article; any text can be parsed. */
  public ParsedArticle parse(Article article) {
    POSTaggerME tagger = new POSTaggerME(model);
    String text = article.text();
    List<int[]> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      int firstToken = words.size();
      int firstSentence = sentences.size();
      int sentenceStart = firstToken;
      int open = -1;
      int i = at;
      while (i < lineEnd) {
        int c = text.codePointAt(i);
        int width = Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          i += width;
          continue;
        }
        int j = i + width;
        if (Character.isLetterOrDigit(c)) {
          while (j < lineEnd && Character.isLetterOrDigit(text.codePointAt(j))) {
            j += Character.charCount(text.codePointAt(j));
          }
        }
        spans.add(new int[] {i, j});
        words.add(text.substring(i, j));
        if (c == '\u201c' || (c == '"' && open < 0)) {
          open = i;
        } else if ((c == '\u201d' || c == '"') && open >= 0) {
          quotations.add(
              new Quotation(new TextSpan(open, j), new TextSpan(open + 1, i), 0, true, false));
          open = -1;
        } else if ((c == '.' || c == '?' || c == '!') && open < 0) {
          sentenceStart = close(spans, words, sentenceStart, paragraphs.size(), sentences);
        }
        i = j;
      }
      close(spans, words, sentenceStart, paragraphs.size(), sentences);
      if (words.size() > firstToken) {
        paragraphs.add(
            new Paragraph(
                new TextSpan(spans.get(firstToken)[0], spans.get(spans.size() - 1)[1]),
                article.partAt(spans.get(firstToken)[0]),
                firstSentence,
                sentences.size()));
      }
      at = lineEnd + 1;
    }
    for (Sentence sentence : sentences) {
      tags.addAll(
          Arrays.asList(
              tagger.tag(
                  words
                      .subList(sentence.firstToken(), sentence.endToken())
                      .toArray(new String[0]))));
    }
    String[] lower =
        words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    return new ParsedArticle(
        article,
        new ParsedArticle.Columns(
            spans.stream().mapToInt(span -> span[0]).toArray(),
            spans.stream().mapToInt(span -> span[1]).toArray(),
            words.toArray(new String[0]),
            lower,
            tags.toArray(new String[0]),
            lower.clone()),
        sentences,
        paragraphs,
        quotations,
        List.of());
  }

  private static int close(
      List<int[]> spans, List<String> words, int first, int paragraph, List<Sentence> sentences) {
    int end = words.size();
    if (end > first) {
      sentences.add(
          new Sentence(
              new TextSpan(spans.get(first)[0], spans.get(end - 1)[1]), first, end, paragraph));
    }
    return end;
  }
}

package org.framescope.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.detect.SentenceTone;
import org.framescope.lexicon.ToneLexicon;
import org.framescope.lexicon.ToneMatcher;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.ToneScorer;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * The tone layer against sentences in which experts marked biased words (BABE, Spinde et al. 2021):
 * a sanity check, as that corpus marks attitudes of every kind.
 */
final class ToneEvaluation {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ToneEvaluation() {}

  static void print(Path file, PrintWriter out) throws IOException {
    ArticleParser parser = ArticleParser.english();
    ToneMatcher matcher = new ToneMatcher(ToneLexicon.bundled());
    ToneScorer scorer = new ToneScorer();
    for (String line : Utf8File.lines(file)) {
      if (!line.isBlank()) {
        add(JSON.readTree(line), parser, matcher, scorer);
      }
    }
    out.println("words                  " + scorer.words());
    out.println("sentences, biased      " + scorer.opinionated());
    out.println("sentences, not biased  " + scorer.plain());
    out.printf(Locale.ROOT, "sentences, macro F1    %.3f%n", scorer.macroF1());
  }

  private static void add(
      JsonNode node, ArticleParser parser, ToneMatcher matcher, ToneScorer scorer) {
    String text = node.path("text").asText();
    ParsedArticle article = parser.parse(Article.of(node.path("id").asText("x"), text));
    List<ToneMatcher.Match> matches = matcher.match(article);
    List<TextSpan> found = new ArrayList<>();
    for (ToneMatcher.Match match : matches) {
      if (match.entry().lexicon().equals("tone-evaluation")) {
        found.add(match.span());
      }
    }
    List<TextSpan> marked = new ArrayList<>();
    for (JsonNode term : node.path("terms")) {
      int start = text.offsetByCodePoints(0, term.path("start").asInt());
      int end = text.offsetByCodePoints(0, term.path("end").asInt());
      marked.add(new TextSpan(start, end));
    }
    for (int t = 0; t < article.size(); t++) {
      if (article.isWord(t)) {
        TextSpan word = article.span(t, t + 1);
        scorer.word(
            marked.stream().anyMatch(word::overlaps), found.stream().anyMatch(word::overlaps));
      }
    }
    String label = node.path("label").asText();
    if (label.equals("biased") || label.equals("non-biased")) {
      scorer.sentence(label.equals("biased"), SentenceTone.of(matches) >= SentenceTone.OPINIONATED);
    }
  }
}

package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.Source;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.TextSpan;

/**
 * An article written with its attributions marked by hand: {@code {s1|the mayor}} is the source of
 * attribution 1, {@code {c1|said}} its cue, {@code {x1|it would rain}} its content. The number may
 * be left out when there is one attribution.
 */
record MarkedArticle(ParsedArticle article, List<AttributionRelation> relations) {
  private static final ArticleParser PARSER = ArticleParser.english();

  private record Open(char role, int number, int start) {}

  static MarkedArticle of(String marked) {
    return of(marked, Optional.empty());
  }

  /** The same in an outlet. */
  static MarkedArticle of(String marked, Optional<String> outlet) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    Map<Integer, Map<Character, List<TextSpan>>> found = new TreeMap<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        int bar = marked.indexOf('|', i);
        int number = bar > i + 2 ? Integer.parseInt(marked.substring(i + 2, bar)) : 1;
        open.push(new Open(marked.charAt(i + 1), number, text.length()));
        i = bar;
      } else if (c == '}') {
        Open mark = open.pop();
        found
            .computeIfAbsent(mark.number(), k -> new TreeMap<>())
            .computeIfAbsent(mark.role(), k -> new ArrayList<>())
            .add(new TextSpan(mark.start(), text.length()));
      } else {
        text.append(c);
      }
    }
    Article.Builder builder = Article.builder("test").text(text.toString());
    outlet.ifPresent(builder::outlet);
    ParsedArticle article = PARSER.parse(builder.build());
    List<AttributionRelation> relations = new ArrayList<>();
    for (Map<Character, List<TextSpan>> roles : found.values()) {
      relations.add(relation(article, roles));
    }
    return new MarkedArticle(article, relations);
  }

  private static AttributionRelation relation(
      ParsedArticle article, Map<Character, List<TextSpan>> roles) {
    ImmutableList<TextSpan> content = ImmutableList.copyOf(roles.getOrDefault('x', List.of()));
    boolean quoted =
        content.stream()
            .anyMatch(
                span ->
                    article.quotations().stream().map(Quotation::span).anyMatch(span::overlaps));
    return new AttributionRelation(
        ImmutableList.copyOf(roles.getOrDefault('s', List.of())),
        ImmutableList.copyOf(roles.getOrDefault('c', List.of())),
        content,
        quoted ? AttributionType.DIRECT : AttributionType.INDIRECT,
        1);
  }

  /** The sources of the attributions, in the order of their numbers. */
  List<Source> sources() {
    return new SourceResolver().resolve(article, relations);
  }
}

package org.framescope.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, by JSON-LD (schema.org NewsArticle and its kin) first, then by
 * OpenGraph, then by plain HTML.
 *
 * @param headline the headline
 * @param outlet the publisher
 * @param date the moment of publication as written
 * @param author the authors, joined by a semicolon
 * @param url the canonical address
 * @param body the article's text as JSON-LD gives it
 */
record PageMetadata(
    Optional<String> headline,
    Optional<String> outlet,
    Optional<String> date,
    Optional<String> author,
    Optional<String> url,
    Optional<String> body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PageMetadata of(Document page) {
    Optional<JsonNode> article = jsonLd(page);
    return new PageMetadata(
        first(
            article.flatMap(node -> text(node, "headline")),
            meta(page, "property", "og:title"),
            element(page, "h1"),
            element(page, "title")),
        first(
            article.flatMap(node -> name(node.get("publisher"))),
            meta(page, "property", "og:site_name"),
            meta(page, "name", "application-name")),
        first(
            article.flatMap(node -> text(node, "datePublished")),
            meta(page, "property", "article:published_time"),
            meta(page, "name", "date"),
            Optional.ofNullable(page.selectFirst("time[datetime]"))
                .map(time -> time.attr("datetime"))),
        first(
            article.flatMap(node -> name(node.get("author"))),
            meta(page, "name", "author"),
            meta(page, "property", "article:author")),
        first(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href")),
            meta(page, "property", "og:url"),
            article.flatMap(node -> text(node, "url"))),
        article.flatMap(node -> text(node, "articleBody")).map(PageMetadata::plain));
  }

  private static Optional<JsonNode> jsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> article = article(JSON.readTree(script.data()), 0);
        if (article.isPresent()) {
          return article;
        }
      } catch (JsonProcessingException ignored) {
        // Broken JSON-LD is common on the web; the page's other metadata serve as well.
      }
    }
    return Optional.empty();
  }

  /** The first object whose type is an article's, at most a few levels down. */
  private static Optional<JsonNode> article(JsonNode node, int depth) {
    if (node == null || depth > 4) {
      return Optional.empty();
    }
    if (node.isArray()) {
      for (JsonNode child : node) {
        Optional<JsonNode> found = article(child, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    if (isArticle(node.get("@type"))) {
      return Optional.of(node);
    }
    Optional<JsonNode> inGraph = article(node.get("@graph"), depth + 1);
    return inGraph.isPresent() ? inGraph : article(node.get("mainEntity"), depth + 1);
  }

  private static boolean isArticle(JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return type.asText().endsWith("Article") || type.asText().equals("BlogPosting");
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isTextual() ? some(value.textValue()) : Optional.empty();
  }

  private static Optional<String> name(JsonNode node) {
    if (node == null) {
      return Optional.empty();
    }
    if (node.isTextual()) {
      return some(node.textValue());
    }
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      for (JsonNode child : node) {
        name(child).ifPresent(names::add);
      }
      return some(String.join("; ", names));
    }
    return text(node, "name");
  }

  private static Optional<String> meta(Document page, String attribute, String value) {
    Element meta = page.selectFirst("meta[" + attribute + "=" + value + "]");
    return meta == null ? Optional.empty() : some(meta.attr("content"));
  }

  private static Optional<String> element(Document page, String tag) {
    Element element = page.selectFirst(tag);
    return element == null ? Optional.empty() : some(element.text());
  }

  /** Some sites put markup or escapes into JSON-LD strings. */
  private static String plain(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Jsoup.parse(text).wholeText() : text;
  }

  private static Optional<String> some(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... candidates) {
    for (Optional<String> candidate : candidates) {
      if (candidate.isPresent()) {
        return candidate.map(PageMetadata::plainLine);
      }
    }
    return Optional.empty();
  }

  private static String plainLine(String text) {
    return text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text;
  }
}

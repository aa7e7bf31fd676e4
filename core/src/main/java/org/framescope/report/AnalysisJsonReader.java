package org.framescope.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
import org.framescope.annotation.Voice;
import org.framescope.lexicon.Lexicon;
import org.framescope.profile.FramingProfile;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;

/**
 * Reads an analysis back from the object that {@link AnalysisJson} or {@link JsonlWriter} wrote:
 * the same annotations and figures. Immutable and safe for use by several threads.
 *
 * <p>The article's text comes from the result itself, if it was included, or from the articles
 * given; either way it must be the text that was analysed, which its SHA-256 shows.
 */
public final class AnalysisJsonReader {
  private final AnnotationReader annotations;
  private final Function<String, Optional<Article>> articles;

  private AnalysisJsonReader(
      AnnotationReader annotations, Function<String, Optional<Article>> articles) {
    this.annotations = annotations;
    this.articles = articles;
  }

  /**
   * A reader of results that include the articles' texts.
   *
   * @param lexicons the lexicons whose entries the results may name; an entry of another lexicon is
   *     made from what the result says of it, without its pattern and examples
   */
  public static AnalysisJsonReader create(List<Lexicon> lexicons) {
    return new AnalysisJsonReader(new AnnotationReader(lexicons), id -> Optional.empty());
  }

  /**
   * The same reader, for results that leave the texts out.
   *
   * @param articles gives the article with an id, if it is known
   */
  public AnalysisJsonReader withArticles(Function<String, Optional<Article>> articles) {
    return new AnalysisJsonReader(annotations, articles);
  }

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException if it is not a result of this library, or not of this text;
   *     the message says where, what was expected and what was found
   */
  public FramingAnalysis read(String json) {
    JsonFields fields = JsonFields.parse(json);
    Provenance provenance = provenance(fields.object("provenance"));
    Article article = article(fields);
    String hash = "sha256:" + Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8);
    checkArgument(
        hash.equals(provenance.input()),
        "/provenance/input: expected %s, the text of article %s, found %s",
        hash,
        article.id(),
        provenance.input());
    JsonFields profile = fields.object("profile");
    JsonFields found = fields.within(article.text().length());
    return new FramingAnalysis(
        article,
        annotations.annotations(found),
        new FramingProfile(
            profile.integer("words"), profile.list("measures", AnalysisJsonReader::measure)),
        found.list("warnings", AnnotationReader::warning),
        provenance);
  }

  private Article article(JsonFields fields) {
    String id = fields.text("id");
    JsonFields article = fields.object("article");
    if (!article.has("text")) {
      return articles
          .apply(id)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "/article/text: expected the text, or an article with the id " + id));
    }
    return new Article(
        id,
        article.text("text"),
        article.list(
            "sections",
            section ->
                new Article.Section(section.constant("part", ArticlePart.class), section.span())),
        article.optionalText("outlet"),
        article.optionalText("date").map(date -> date(article, date)),
        article.optionalText("event"),
        metadata(article.object("metadata")));
  }

  private static LocalDate date(JsonFields article, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      IllegalArgumentException refusal = article.expected("date", "a date such as 2026-08-20");
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static ImmutableMap<String, String> metadata(JsonFields json) {
    ImmutableMap.Builder<String, String> metadata = ImmutableMap.builder();
    for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> field :
        json.node().properties()) {
      metadata.put(field.getKey(), json.text(field.getKey()));
    }
    return metadata.buildOrThrow();
  }

  static Measure measure(JsonFields json) {
    return new Measure(
        json.text("name"),
        json.optionalText("issue"),
        json.optionalText("axis"),
        json.optionalText("slot"),
        json.optionalConstant("voice", Voice.class),
        json.optionalConstant("part", ArticlePart.class),
        json.integer("per"),
        json.longInteger("numerator"),
        json.longInteger("denominator"),
        json.optionalNumber("low"),
        json.optionalNumber("high"),
        json.number("level"),
        json.list(
            "ledger",
            row ->
                new LedgerRow(
                    row.text("ref"),
                    row.longInteger("numerator"),
                    row.longInteger("denominator"))));
  }

  private static Provenance provenance(JsonFields json) {
    JsonFields options = json.object("options");
    return new Provenance(
        json.text("library"),
        json.list("lexicons", AnalysisJsonReader::file),
        json.list("models", AnalysisJsonReader::file),
        ImmutableSortedMap.copyOf(metadata(options)),
        json.text("input"));
  }

  private static Provenance.DataFile file(JsonFields json) {
    return new Provenance.DataFile(json.text("name"), json.text("version"), json.text("sha256"));
  }
}

package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.text.Article;

/** What has been gathered of an exported article so far. */
final class ExportedArticle {
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private String id = "";
  private String headline = "";
  private String outlet = "";
  private String date = "";

  void id(String value) {
    id = value;
  }

  void headline(String value) {
    headline = headline.isEmpty() ? value : headline + " " + value;
  }

  void outlet(String value) {
    if (outlet.isEmpty()) {
      outlet = value;
    }
  }

  void date(String value) {
    if (date.isEmpty()) {
      date = value;
    }
  }

  void metadata(String key, String value) {
    if (!value.isEmpty()) {
      metadata.merge(key, value, (a, b) -> a + " " + b);
    }
  }

  /** Who wrote it, without the "By" in front. */
  void author(String value) {
    metadata("author", value.regionMatches(true, 0, "By ", 0, 3) ? value.substring(3) : value);
  }

  void caption(String value) {
    if (!value.isEmpty()) {
      captions.add(value);
    }
  }

  void paragraph(String value) {
    if (!value.isEmpty()) {
      if (body.length() > 0) {
        body.append("\n\n");
      }
      body.append(value);
    }
  }

  ReadResult toResult(String file, int record, int line, ImmutableList<String> remarks) {
    if (body.length() == 0) {
      return new ReadResult.Failed(
          new InputProblem(
              file,
              record,
              line,
              0,
              "the text of an article",
              headline.isEmpty() ? "none" : "none under the headline \"" + headline + "\""));
    }
    ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(remarks);
    Article.Builder article =
        Article.builder(id.isEmpty() ? FileNames.id(file) + "-" + record : id)
            .body(body.toString());
    if (!headline.isEmpty()) {
      article.headline(headline);
    }
    if (!outlet.isEmpty()) {
      article.outlet(outlet);
    }
    captions.forEach(article::caption);
    Optional<LocalDate> day = Dates.parse(date);
    day.ifPresent(article::date);
    if (day.isEmpty() && !date.isEmpty()) {
      article.metadata("date", date);
      all.add("line " + line + ": date \"" + date + "\" not understood: kept as metadata");
    }
    metadata.forEach(article::metadata);
    return new ReadResult.Read(article.build(), file, all.build());
  }
}

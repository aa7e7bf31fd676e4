package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import org.framescope.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a page of a news site: its article without navigation, captions apart, with headline,
 * outlet, date, author and address from JSON-LD or OpenGraph. A database export saved as HTML is
 * read as one.
 */
public final class HtmlReader implements ArticleReader {
  /** The fewest words that pass for an article. */
  private static final int FEWEST_WORDS = 20;

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    byte[] bytes = Limits.readAll(in);
    if (bytes.length == 0) {
      return WordProcessing.failed(file, "a page", "an empty file");
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    if (!page.charset().name().equals("UTF-8")) {
      remarks.add("read as " + page.charset().name());
    }
    Optional<Iterator<ReadResult>> export =
        ExportReader.read(HtmlText.lines(page.body()), file, remarks.build());
    PageSize size = PageSize.of(page);
    if (export.isEmpty() && size.elements() > PageSize.MOST_ELEMENTS) {
      return WordProcessing.failed(
          file,
          "a page of at most " + PageSize.MOST_ELEMENTS + " elements",
          String.valueOf(size.elements()));
    }
    if (export.isEmpty() && !size.extractable()) {
      remarks.add(size + ": read without looking for the article among its parts");
    }
    return export.orElseGet(() -> Iterators.singletonIterator(article(page, file, remarks)));
  }

  /** The article of a page whose address is not needed. */
  private static ReadResult article(
      Document page, String file, ImmutableList.Builder<String> remarks) {
    PageMetadata metadata = PageMetadata.of(page);
    PageText text = PageText.of(page, metadata);
    if (text.words() < FEWEST_WORDS) {
      return new ReadResult.Failed(
          InputProblem.ofFile(
              file,
              "a page with the text of an article",
              text.words() == 0
                  ? "no running text"
                  : text.words() == 1 ? "only one word" : "only " + text.words() + " words of it"));
    }
    Article.Builder article = Article.builder(FileNames.id(file)).body(text.body());
    metadata.headline().ifPresent(article::headline);
    metadata.outlet().ifPresent(article::outlet);
    metadata
        .date()
        .ifPresent(
            given -> {
              article.metadata("published", given);
              Dates.parse(given)
                  .ifPresentOrElse(
                      article::date, () -> remarks.add("date \"" + given + "\" not understood"));
            });
    metadata.author().ifPresent(author -> article.metadata("author", author));
    metadata.url().ifPresent(url -> article.metadata("url", url));
    text.captions().forEach(article::caption);
    return new ReadResult.Read(article.build(), file, remarks.build());
  }
}

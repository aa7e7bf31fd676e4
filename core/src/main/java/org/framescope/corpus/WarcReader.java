package org.framescope.corpus;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads a web archive (ISO 28500): each successful response that is a page gives an article, whose
 * id is its address. Other records are passed over.
 */
public final class WarcReader implements ArticleReader {
  private static final HtmlReader HTML = new HtmlReader();

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    org.netpreserve.jwarc.WarcReader records = new org.netpreserve.jwarc.WarcReader(in);
    return new AbstractIterator<>() {
      private int record;
      private boolean broken;

      @Override
      protected @Nullable ReadResult computeNext() {
        try {
          while (!broken) {
            WarcRecord next = records.next().orElse(null);
            if (next == null) {
              break;
            }
            record++;
            if (next instanceof WarcResponse response && isPage(response)) {
              return page(response);
            }
          }
        } catch (ParsingException | IllegalArgumentException e) {
          // The library answers a length that is no number by an IllegalArgumentException.
          broken = true;
          return failed("a WARC record", String.valueOf(e.getMessage()));
        } catch (IOException e) {
          broken = true;
          return failed("a complete WARC record", String.valueOf(e.getMessage()));
        }
        return endOfData();
      }

      private ReadResult page(WarcResponse response) {
        String address = response.target();
        if (address == null || address.isEmpty()) {
          return failed("a response with the field WARC-Target-URI", "none");
        }
        try {
          ReadResult result =
              HTML.read(response.http().body().stream(), file + "#" + address).next();
          if (result instanceof ReadResult.Read read) {
            return new ReadResult.Read(
                withIdAndAddress(read.article(), address), file, read.remarks());
          }
          return result;
        } catch (IOException | IllegalArgumentException e) {
          return failed("a page at " + address, String.valueOf(e.getMessage()));
        }
      }

      private ReadResult failed(String expected, String found) {
        return new ReadResult.Failed(new InputProblem(file, record, 0, 0, expected, found));
      }
    };
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == 200
        && response
            .http()
            .contentType()
            .base()
            .toString()
            .toLowerCase(Locale.ROOT)
            .contains("html");
  }

  private static Article withIdAndAddress(Article article, String address) {
    ImmutableMap.Builder<String, String> metadata = ImmutableMap.builder();
    metadata.putAll(article.metadata());
    if (!article.metadata().containsKey("url")) {
      metadata.put("url", address);
    }
    return new Article(
        address,
        article.text(),
        ImmutableList.copyOf(article.sections()),
        article.outlet(),
        article.date(),
        article.event(),
        metadata.buildOrThrow());
  }
}

package org.framescope.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.framescope.corpus.ArticleReader;
import org.framescope.corpus.CsvReader;
import org.framescope.corpus.DocxReader;
import org.framescope.corpus.HtmlReader;
import org.framescope.corpus.JsonReader;
import org.framescope.corpus.JsonlReader;
import org.framescope.corpus.PlainTextReader;
import org.framescope.corpus.ReadResult;
import org.framescope.corpus.RtfReader;
import org.framescope.corpus.WarcReader;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconReader;
import org.framescope.lexicon.dictionary.Dictionaries;
import org.framescope.lexicon.dictionary.DictionaryFormat;
import org.framescope.lexicon.dictionary.DictionaryOptions;

/** No bytes whatever make a door fail in any way but the documented one. */
class DoorsFuzzTest {
  private static final String DURATION = "60m";

  @FuzzTest(maxDuration = DURATION)
  void articleText(FuzzedDataProvider data) {
    AnalysisInvariants.check(data.consumeRemainingAsString());
  }

  /** Texts made of what the detectors look for, in any order: fuzzing bytes rarely finds words. */
  @FuzzTest(maxDuration = DURATION)
  void newsLikeText(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 4_000) {
      text.append(data.pickValue(Pieces.ALL));
    }
    AnalysisInvariants.check(text.toString());
  }

  @FuzzTest(maxDuration = DURATION)
  void plainText(byte[] bytes) {
    read(new PlainTextReader(), bytes, "a.txt");
  }

  @FuzzTest(maxDuration = DURATION)
  void html(byte[] bytes) {
    read(new HtmlReader(), bytes, "a.html");
  }

  @FuzzTest(maxDuration = DURATION)
  void jsonl(byte[] bytes) {
    read(new JsonlReader(), bytes, "a.jsonl");
  }

  @FuzzTest(maxDuration = DURATION)
  void json(byte[] bytes) {
    read(new JsonReader(), bytes, "a.json");
  }

  @FuzzTest(maxDuration = DURATION)
  void csv(byte[] bytes) {
    read(new CsvReader(), bytes, "a.csv");
  }

  @FuzzTest(maxDuration = DURATION)
  void rtf(byte[] bytes) {
    read(new RtfReader(), bytes, "a.rtf");
  }

  @FuzzTest(maxDuration = DURATION)
  void docx(byte[] bytes) {
    read(new DocxReader(), bytes, "a.docx");
  }

  @FuzzTest(maxDuration = DURATION)
  void warc(byte[] bytes) {
    read(new WarcReader(), bytes, "a.warc");
  }

  @FuzzTest(maxDuration = DURATION)
  void lexicon(byte[] bytes) throws IOException {
    try {
      LexiconReader.read("a.tsv", new ByteArrayInputStream(bytes));
    } catch (LexiconException documented) {
      // All faults of the file, which is what it has: nothing else may come out.
    }
  }

  @FuzzTest(maxDuration = DURATION)
  void dictionary(FuzzedDataProvider data) {
    DictionaryFormat format = data.pickValue(DictionaryFormat.values());
    byte[] bytes = data.consumeRemainingAsBytes();
    DictionaryOptions options =
        DictionaryOptions.DEFAULT.withColumns("term", "category", Optional.empty());
    try {
      Dictionaries.read("a", bytes, format, options);
    } catch (LexiconException documented) {
      // No entry could be read.
    }
  }

  /** A reader gives results, or says by an IOException that nothing can be read. */
  private static void read(ArticleReader reader, byte[] bytes, String file) {
    try {
      Iterator<ReadResult> results = reader.read(new ByteArrayInputStream(bytes), file);
      for (int i = 0; i < 10_000 && results.hasNext(); i++) {
        results.next();
      }
    } catch (IOException | UncheckedIOException documented) {
      // The input, or the rest of it, cannot be read at all.
    }
  }

  private static final class Pieces {
    private static final String[] ALL =
        new String(
                """
                said|told|claimed|according to|the sheriff|Mayor Ana Ruiz|critics|he|she|who|they|
                reportedly|was accused of|it is believed|illegal alien|undocumented immigrant|
                sanctuary county|death tax|amnesty|Amnesty International|“|”|"|''|``|‘|’|'|«|»|,|.|:|;|?|!|
                —|…|(|)|-|U.S.|Mr.|\u00A0|\u200B|\u202E|\u0301|\uD83D\uDE00|\uD83D|\uDE00|\u0000|\t|that|to|of|
                a source|two officials|not|the report|1,000.5|ICE|AND|ﬁ|İ|ß|they 're|don't|X:\s"""
                    .replace("\n", ""))
            .split("\\|", -1);

    static {
      for (int i = 0; i < ALL.length; i++) {
        ALL[i] = i % 7 == 0 ? ALL[i] + "\n" : ALL[i] + " ";
      }
    }
  }
}

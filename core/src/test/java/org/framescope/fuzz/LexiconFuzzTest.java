package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconReader;
import org.framescope.lexicon.dictionary.Dictionaries;
import org.framescope.lexicon.dictionary.DictionaryFormat;
import org.framescope.lexicon.dictionary.DictionaryOptions;
import org.framescope.tagging.LearnedTagger;

/** No lexicon, dictionary or model makes a door fail in any way but the documented one. */
class LexiconFuzzTest {
  private static final String DURATION = "60m";
  private static final DictionaryOptions OPTIONS =
      DictionaryOptions.DEFAULT.withColumns("term", "category", Optional.of("weight"));

  @FuzzTest(maxDuration = DURATION)
  void lexicon(byte[] bytes) throws IOException {
    try {
      LexiconReader.read("a.tsv", new ByteArrayInputStream(bytes));
    } catch (LexiconException documented) {
      verify(!documented.problems().isEmpty(), "refused without a reason");
    }
  }

  @FuzzTest(maxDuration = DURATION)
  void liwc(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.LIWC);
  }

  @FuzzTest(maxDuration = DURATION)
  void liwc22(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.LIWC22);
  }

  @FuzzTest(maxDuration = DURATION)
  void quanteda(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.QUANTEDA);
  }

  @FuzzTest(maxDuration = DURATION)
  void wordstat(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.WORDSTAT);
  }

  @FuzzTest(maxDuration = DURATION)
  void yoshikoder(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.YOSHIKODER);
  }

  @FuzzTest(maxDuration = DURATION)
  void lexicoder2(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.LEXICODER2);
  }

  @FuzzTest(maxDuration = DURATION)
  void lexicoder3(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.LEXICODER3);
  }

  @FuzzTest(maxDuration = DURATION)
  void vbpro(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.VBPRO);
  }

  @FuzzTest(maxDuration = DURATION)
  void table(byte[] bytes) {
    dictionary(bytes, DictionaryFormat.CSV);
  }

  /** The file of a model with its checksum made right, so that what it holds is read. */
  @FuzzTest(maxDuration = DURATION)
  void model(byte[] bytes) throws IOException {
    byte[] body = Bytes.concat(modelHead(), bytes);
    byte[] file = Bytes.concat(body, Hashing.sha256().hashBytes(body).asBytes());
    try {
      LearnedTagger.read(new ByteArrayInputStream(file), "a.bin");
    } catch (IOException documented) {
      // No model, or a damaged one.
    }
  }

  /** Magic number and version as today's bundled model has them. */
  private static byte[] modelHead() throws IOException {
    try (InputStream in = LearnedTagger.class.getResourceAsStream("attribution-en.bin")) {
      return in.readNBytes(2 * Integer.BYTES);
    }
  }

  private static void dictionary(byte[] bytes, DictionaryFormat format) {
    try {
      verify(
          Dictionaries.read("a", bytes, format, OPTIONS)
              .equals(Dictionaries.read("a", bytes, format, OPTIONS)),
          "two readings of one dictionary differ");
    } catch (LexiconException documented) {
      verify(!documented.problems().isEmpty(), "refused without a reason");
    }
  }
}

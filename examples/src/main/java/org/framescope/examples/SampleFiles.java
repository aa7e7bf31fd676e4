package org.framescope.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.framescope.corpus.Corpus;
import org.framescope.corpus.ReadResult;
import org.framescope.text.Article;

/**
 * What the examples read: the files that are named, or what comes with the jar, all of it invented
 * for this project.
 */
final class SampleFiles {
  private SampleFiles() {}

  /** The articles of files and folders; of the samples, if none is named. */
  static List<Article> articles(String... paths) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Corpus corpus =
        paths.length == 0 ? bundled() : Corpus.of(Arrays.stream(paths).map(Path::of).toList())) {
      for (Iterator<ReadResult> results = corpus.read(); results.hasNext(); ) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Read read) {
          articles.add(read.article());
        } else if (result instanceof ReadResult.Failed failed) {
          System.err.println(failed.problem()); // file, line, what was expected, what was found
        }
      }
    }
    return articles;
  }

  /** Eight articles: four invented outlets on each of two invented events. */
  static Corpus bundled() {
    return Corpus.of(
        new SequenceInputStream(
            open("tamsin-county-jail-holds.jsonl"), open("marlow-estate-tax.jsonl")),
        "samples.jsonl");
  }

  /** The file that is named, or else a copy of a sample. */
  static Path file(String[] arguments, String sample) throws IOException {
    if (arguments.length > 0) {
      return Path.of(arguments[0]);
    }
    Path copy = Files.createTempFile("framescope-", "-" + sample);
    copy.toFile().deleteOnExit();
    try (InputStream in = open(sample)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  /** A sample, as it stands in the jar. */
  static InputStream open(String sample) {
    InputStream in = SampleFiles.class.getResourceAsStream("samples/" + sample);
    if (in == null) {
      throw new UncheckedIOException(
          new IOException("the sample " + sample + " is not in the jar"));
    }
    return in;
  }
}

package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.comparison.Concordance;
import org.framescope.corpus.Corpus;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.report.ConcordanceTable;
import org.framescope.report.PendingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code concordance}: every use of a phrase or of terms, with the words around it. */
@Command(
    name = "concordance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows every use of a phrase, or of the lexicons' terms, with the words around it.",
    footer = {
      "",
      "Examples:",
      "  concordance --phrase \"estate tax\" articles/",
      "  concordance --slot person-without-status --voice author articles/",
      "  concordance --format csv --out uses.csv articles.jsonl"
    })
final class ConcordanceCommand implements Callable<Integer> {
  /** How the lines are written. */
  enum Format {
    TABLE,
    CSV
  }

  private static final int MOST_CONTEXT = 1_000;

  /** So many names are told where one is not known. */
  private static final int MOST_NAMES = 12;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private AnalyzerOptions options;
  @Mixin private TableOptions tableOptions;
  @Mixin private RunOptions run;

  @Option(
      names = "--phrase",
      paramLabel = "PHRASE",
      description =
          "Words to look for, whatever their case; without it, the terms of the lexicons, loaded "
              + "and neutral.")
  private @Nullable String phrase;

  @Option(names = "--entry", paramLabel = "ID", description = "Only terms of this lexicon entry.")
  private @Nullable String entry;

  @Option(
      names = "--slot",
      paramLabel = "ID",
      description = "Only terms for this referent, such as person-without-status.")
  private @Nullable String slot;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      description = "Only terms of this side; NEUTRAL for neutral ones.")
  private @Nullable String side;

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description = "Only terms in this voice: ${COMPLETION-CANDIDATES}.")
  private @Nullable Voice voice;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "Characters of context on either side (default: ${DEFAULT-VALUE}); a table shows as many "
              + "as fit.")
  private int width;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    check();
    FramingAnalyzer analyzer = options.build(spec);
    checkKnown("--entry", entry, analyzer, LexiconEntry::id);
    checkKnown("--slot", slot, analyzer, LexiconEntry::slot);
    checkKnown("--side", side, analyzer, term -> term.side().name());
    ArticleRun articles = new ArticleRun(spec, analyzer, options.threads(spec), run.verbose());
    try (Corpus corpus = input.open();
        Progress shown = run.start();
        PendingFile file = out == null ? null : PendingFile.of(out)) {
      OutputStream stream = file == null ? StandardOutput.stream() : file.out();
      try (Lines lines = format == Format.CSV ? table(stream) : text(stream)) {
        articles.over(corpus, shown, analysis -> lines.add(analysis, find(analysis)));
        lines.end(articles.done());
      }
      if (file != null) {
        file.commit();
      }
    }
    return articles.exitCode();
  }

  private void check() {
    if (input.inputs().isEmpty()) {
      throw refused("name at least one INPUT (a file, a folder, or - for standard input)");
    }
    if (phrase != null && phrase.isBlank()) {
      throw refused("--phrase: expected words, found none");
    }
    if (phrase != null && (entry != null || slot != null || side != null || voice != null)) {
      throw refused(
          "--phrase looks for words; --entry, --slot, --side and --voice choose among terms");
    }
    if (width < 0 || width > MOST_CONTEXT) {
      throw refused("--width: expected a number from 0 to " + MOST_CONTEXT + ", found " + width);
    }
  }

  /** A name that no term has would find nothing, and look like a finding. */
  private void checkKnown(
      String option,
      @Nullable String value,
      FramingAnalyzer analyzer,
      Function<LexiconEntry, String> name) {
    if (value == null) {
      return;
    }
    SortedSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Lexicon lexicon : analyzer.lexicons()) {
      lexicon.entries().forEach(term -> known.add(name.apply(term)));
    }
    known.remove("");
    if (!known.contains(value)) {
      String start = value.substring(0, Math.min(3, value.length()));
      List<String> near =
          known.size() <= MOST_NAMES
              ? List.copyOf(known)
              : known.stream()
                  .filter(other -> other.regionMatches(true, 0, start, 0, start.length()))
                  .limit(MOST_NAMES)
                  .toList();
      throw refused(
          option
              + ": no term of the lexicons has it: "
              + value
              + (near.isEmpty() ? "" : "; there are " + Joiner.on(", ").join(near)));
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<Concordance.Line> find(FramingAnalysis analysis) {
    return phrase == null
        ? Concordance.ofTerms(analysis, this::chosen, width)
        : Concordance.ofPhrase(analysis, phrase, width);
  }

  private boolean chosen(LoadedTerm term) {
    return (entry == null || entry.equalsIgnoreCase(term.entry().id()))
        && (slot == null || slot.equalsIgnoreCase(term.entry().slot()))
        && (side == null || side.equalsIgnoreCase(term.entry().side().name()))
        && (voice == null || voice == term.voice());
  }

  /** What takes the lines of each article. */
  private interface Lines extends Closeable {
    void add(FramingAnalysis analysis, List<Concordance.Line> found) throws IOException;

    /** Says at the end what was read. */
    void end(int articles) throws IOException;
  }

  private Lines table(OutputStream stream) throws IOException {
    ConcordanceTable table = new ConcordanceTable(stream, tableOptions.encoding());
    return new Lines() {
      @Override
      public void add(FramingAnalysis analysis, List<Concordance.Line> found) {
        table.add(analysis, found);
      }

      @Override
      public void end(int articles) {}

      @Override
      public void close() throws IOException {
        table.close();
      }
    };
  }

  private static Lines text(OutputStream stream) {
    int columns = StandardOutput.width();
    return new Lines() {
      private long uses;
      private int with;

      @Override
      public void add(FramingAnalysis analysis, List<Concordance.Line> found) throws IOException {
        if (!found.isEmpty()) {
          uses += found.size();
          with++;
          stream.write((ConcordanceTable.text(analysis, found, columns) + "\n").getBytes(UTF_8));
        }
      }

      @Override
      public void end(int articles) throws IOException {
        String line =
            String.format(
                Locale.ROOT,
                "%,d %s in %,d of %,d %s\n",
                uses,
                uses == 1 ? "use" : "uses",
                with,
                articles,
                articles == 1 ? "article" : "articles");
        stream.write(line.getBytes(UTF_8));
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }
}

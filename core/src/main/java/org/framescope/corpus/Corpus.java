package org.framescope.corpus;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files and folders, in a stated order: inputs as given, folders by name, articles
 * as they stand in their file. One article is held at a time. Not safe for use by several threads.
 *
 * <p>Within a folder only files and folders are read: a link is followed if it leads to a file in
 * the folder that was given. One that leads out of it or to a folder, a pipe and a device are named
 * as failed. A path that is itself given is read whatever it is.
 */
public final class Corpus implements AutoCloseable {
  private final Deque<Input> waiting = new ArrayDeque<>();
  private final ImmutableMap<String, String> columns;
  private @Nullable InputStream open;

  /** An input; {@code root} is the folder given in which it was found, as it is without links. */
  private record Input(
      String file, @Nullable Path path, @Nullable InputStream stream, @Nullable Path root) {}

  private Corpus(List<Input> inputs, ImmutableMap<String, String> columns) {
    waiting.addAll(inputs);
    this.columns = columns;
  }

  /** The articles of these files and folders; folders are walked by name. */
  public static Corpus of(List<Path> paths) {
    return of(paths, ImmutableMap.of());
  }

  /**
   * The articles of these files and folders.
   *
   * @param paths files and folders; folders are walked by name, hidden files passed over
   * @param columns for tables, from a field ({@code text}) to the name of its column
   */
  public static Corpus of(List<Path> paths, ImmutableMap<String, String> columns) {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      inputs.add(new Input(path.toString(), path, null, null));
    }
    return new Corpus(inputs, columns);
  }

  /** The articles of one stream, such as standard input; its format is that of {@code name}. */
  public static Corpus of(InputStream in, String name) {
    return of(in, name, ImmutableMap.of());
  }

  /**
   * The articles of one stream.
   *
   * @param name stands for a file name in messages; its ending tells the format, and without an
   *     ending the first bytes do: JSON Lines, JSON, HTML, RTF, DOCX, WARC, a table whose header
   *     names the column of the text, else plain text or an export of a news database
   * @param columns for tables, from a field ({@code text}) to the name of its column
   */
  public static Corpus of(InputStream in, String name, ImmutableMap<String, String> columns) {
    return new Corpus(ImmutableList.of(new Input(name, null, in, null)), columns);
  }

  /** Reads on: every record of every input gives an article or the reason why there is none. */
  public Iterator<ReadResult> read() {
    return new AbstractIterator<>() {
      private Iterator<ReadResult> current = Collections.emptyIterator();
      private String file = "";

      @Override
      protected @Nullable ReadResult computeNext() {
        while (true) {
          try {
            if (current.hasNext()) {
              return current.next();
            }
            close();
            Input input = waiting.poll();
            if (input == null) {
              return endOfData();
            }
            file = input.file();
            current = open(input);
          } catch (IOException | UncheckedIOException e) {
            current = Collections.emptyIterator();
            return new ReadResult.Failed(unreadable(file, e));
          }
        }
      }
    };
  }

  private Iterator<ReadResult> open(Input input) throws IOException {
    Path path = input.path();
    if (path != null && input.root() != null) {
      checkWithin(input.root(), path);
    }
    if (path != null && Files.isDirectory(path)) {
      expand(path, input.root() == null ? path.toRealPath() : input.root());
      return Collections.emptyIterator();
    }
    InputStream raw = path == null ? input.stream() : Files.newInputStream(path);
    if (raw == null) {
      throw new IOException("nothing to read from " + input.file());
    }
    open = raw;
    InputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(4);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    if (gzip) {
      in = new GZIPInputStream(in, 1 << 16);
    }
    if (path == null && input.file().indexOf('.') < 0) {
      in = new BufferedInputStream(in, FormatSniffer.BYTES);
      in.mark(FormatSniffer.BYTES);
      byte[] head = in.readNBytes(FormatSniffer.BYTES);
      in.reset();
      String ending = FormatSniffer.ending(head, columns.getOrDefault("text", "text"));
      return reader(ending).read(in, input.file());
    }
    return readerFor(input.file()).read(in, input.file());
  }

  /** Refuses what in a folder is neither file nor folder, and links that lead elsewhere. */
  private static void checkWithin(Path root, Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      Path target = path.toRealPath();
      if (!target.startsWith(root)) {
        throw new IOException("a link that leads out of the folder");
      }
      if (Files.isDirectory(target)) {
        throw new IOException("a link to a folder");
      }
    }
    if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw new IOException("neither a file nor a folder");
    }
  }

  private void expand(Path folder, Path root) throws IOException {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children =
          new ArrayList<>(
              listed.filter(child -> !child.getFileName().toString().startsWith(".")).toList());
    }
    children.sort((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
    for (int i = children.size() - 1; i >= 0; i--) {
      waiting.push(new Input(children.get(i).toString(), children.get(i), null, root));
    }
  }

  private ArticleReader readerFor(String file) throws IOException {
    return reader(ending(file));
  }

  private ArticleReader reader(String ending) throws IOException {
    return switch (ending) {
      case "txt", "text", "-" -> new PlainTextReader();
      case "jsonl", "ndjson" -> new JsonlReader();
      case "json" -> new JsonReader();
      case "html", "htm", "xhtml" -> new HtmlReader();
      case "csv", "tsv", "tab" -> new CsvReader(columns);
      case "rtf" -> new RtfReader();
      case "docx" -> new DocxReader();
      case "warc" -> new WarcReader();
      default -> throw new UnknownEndingException(ending);
    };
  }

  private static String ending(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** No reader is known for files that end like this. */
  private static final class UnknownEndingException extends IOException {
    private static final long serialVersionUID = 1;

    UnknownEndingException(String ending) {
      super(ending);
    }
  }

  private static InputProblem unreadable(String file, Exception e) {
    if (e instanceof UnknownEndingException) {
      return InputProblem.ofFile(
          file,
          "a name that ends in .txt, .html, .jsonl, .json, .csv, .tsv, .rtf, .docx or .warc, each"
              + " also with .gz",
          "\"" + e.getMessage() + "\"");
    }
    return InputProblem.ofFile(
        file,
        "a readable file or folder",
        e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage()));
  }

  /** Closes the input that is being read. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}

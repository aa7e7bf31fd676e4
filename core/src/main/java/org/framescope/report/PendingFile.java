package org.framescope.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that gets its name only when it is complete: it is written beside its place, under a name
 * that begins with a dot and ends in {@code .part}, and moved there by {@link #commit}. What is not
 * committed is deleted on {@link #close}. Not safe for use by several threads.
 *
 * <pre>{@code
 * try (PendingFile file = PendingFile.of(path)) {
 *   file.out().write(bytes);
 *   file.commit();
 * }
 * }</pre>
 */
public final class PendingFile implements Closeable {
  private final Path target;
  private final Path part;
  private final OutputStream out;
  private boolean committed;

  private PendingFile(Path target, Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = out;
  }

  /**
   * Opens a file for writing; folders that are missing are made. A target that is no regular file
   * (a device, a pipe) is written to directly.
   *
   * @throws IOException if the folder cannot be written to
   */
  public static PendingFile of(Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new PendingFile(
          target, target, new BufferedOutputStream(Files.newOutputStream(target), 1 << 16));
    }
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || place.getFileName() == null) {
      throw new IOException("expected the name of a file, found " + target);
    }
    Files.createDirectories(folder);
    for (int i = 0; ; i++) {
      Path part = folder.resolve("." + place.getFileName() + "." + i + ".part");
      try {
        OutputStream out =
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new PendingFile(place, part, new BufferedOutputStream(out, 1 << 16));
      } catch (FileAlreadyExistsException e) {
        if (i == 999) {
          throw e;
        }
      }
    }
  }

  /** What takes the file's content. */
  public OutputStream out() {
    return out;
  }

  /** Closes the file and gives it its name, replacing a file of that name. */
  public void commit() throws IOException {
    out.close();
    if (!part.equals(target)) {
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (!committed) {
      try {
        out.close();
      } finally {
        if (!part.equals(target)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }
}

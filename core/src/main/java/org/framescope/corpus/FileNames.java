package org.framescope.corpus;

/** What the name of a file tells. */
final class FileNames {
  private FileNames() {}

  /** The id of an article that has none of its own: the file's name without folders and ending. */
  static String id(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    return id.isEmpty() || id.equals("-") ? "stdin" : id;
  }
}

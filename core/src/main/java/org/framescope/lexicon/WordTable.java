package org.framescope.lexicon;

/** Numbers for words: a hash table from string to int with no object a word but the key. */
final class WordTable {
  private String[] keys = new String[64];
  private int[] ids = new int[64];
  private int size;

  /** The number of {@code word}, a new one if it has none yet: 0, 1, 2, ... */
  int add(String word) {
    int at = slot(keys, word);
    if (keys[at] != null) {
      return ids[at];
    }
    keys[at] = word;
    ids[at] = size++;
    int id = ids[at];
    if (size * 2 > keys.length) {
      grow();
    }
    return id;
  }

  /** The number of {@code word}, or -1. */
  int get(String word) {
    int at = slot(keys, word);
    return keys[at] == null ? -1 : ids[at];
  }

  /** Hands over every word with its number, in no particular order. */
  void forEach(java.util.function.ObjIntConsumer<String> action) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        action.accept(keys[i], ids[i]);
      }
    }
  }

  int size() {
    return size;
  }

  private void grow() {
    String[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new String[oldKeys.length * 2];
    ids = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        ids[at] = oldIds[i];
      }
    }
  }

  private static int slot(String[] table, String word) {
    int mask = table.length - 1;
    int hash = word.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & mask;
    while (table[at] != null && !table[at].equals(word)) {
      at = (at + 1) & mask;
    }
    return at;
  }
}

package org.framescope.lexicon;

/** Numbers for words: a hash table from string to int with no object a word but the key. */
final class WordTable {
  private String[] keys = new String[64];

  /** The hash of each key: most words that are asked for differ in it, and no key is looked at. */
  private int[] hashes = new int[64];

  private int[] ids = new int[64];
  private int size;

  /** The number of {@code word}, a new one if it has none yet: 0, 1, 2, ... */
  int add(String word) {
    int at = slot(word);
    if (keys[at] != null) {
      return ids[at];
    }
    keys[at] = word;
    hashes[at] = word.hashCode();
    ids[at] = size++;
    int id = ids[at];
    if (size * 2 > keys.length) {
      grow();
    }
    return id;
  }

  /** The number of {@code word}, or -1. */
  int get(String word) {
    int at = slot(word);
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
    hashes = new int[keys.length];
    ids = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        hashes[at] = oldKeys[i].hashCode();
        ids[at] = oldIds[i];
      }
    }
  }

  private int slot(String word) {
    int mask = keys.length - 1;
    int own = word.hashCode();
    int hash = own * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & mask;
    while (keys[at] != null && !(hashes[at] == own && keys[at].equals(word))) {
      at = (at + 1) & mask;
    }
    return at;
  }
}

package org.framescope.comparison;

import java.util.Locale;
import java.util.function.Consumer;

/** Cuts a text into words for fingerprints: runs of letters and digits, in lower case. */
final class Words {
  private Words() {}

  static void forEach(String text, Consumer<String> word) {
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inside = Character.isLetterOrDigit(c);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        word.accept(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      word.accept(text.substring(start).toLowerCase(Locale.ROOT));
    }
  }

  /** A well-mixed hash of a word, the same on every machine. */
  static long hash(String word) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(h);
  }

  /** The finalizer of MurmurHash3, which spreads every input bit over all output bits. */
  static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}

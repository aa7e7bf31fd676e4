package org.framescope.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many globs a word matches, without trying each: {@code immigr*} through a tree of
 * first letters, {@code *crat} through a tree of last letters. Only a glob that begins and ends
 * with a wildcard is tried on every word.
 */
final class GlobIndex {
  private static final int[] NONE = {};

  private final List<String> globs = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final LetterTree heads = new LetterTree();
  private final LetterTree tails = new LetterTree();
  private int[] anywhere = NONE;

  /** A tree of letters whose nodes hold the globs to try. */
  private static final class LetterTree {
    private final EdgeTable edges = new EdgeTable();
    private final List<int[]> held = new ArrayList<>(List.of(NONE));

    void add(CharSequence letters, int glob) {
      int node = 0;
      for (int i = 0; i < letters.length(); i++) {
        int[] next = edges.from(node, letters.charAt(i));
        if (next.length == 0) {
          held.add(NONE);
          edges.add(node, letters.charAt(i), held.size() - 1);
          node = held.size() - 1;
        } else {
          node = next[0];
        }
      }
      held.set(node, append(held.get(node), glob));
    }

    boolean isEmpty() {
      return held.size() == 1;
    }
  }

  /** Adds a glob in lower case and gives its number: 0, 1, 2, ... */
  int add(String glob) {
    Integer known = numbers.get(glob);
    if (known != null) {
      return known;
    }
    int id = globs.size();
    globs.add(glob);
    numbers.put(glob, id);
    int head = 0;
    while (head < glob.length() && !wild(glob.charAt(head))) {
      head++;
    }
    int tail = glob.length();
    while (tail > 0 && !wild(glob.charAt(tail - 1))) {
      tail--;
    }
    if (head > 0) {
      heads.add(glob.substring(0, head), id);
    } else if (tail < glob.length()) {
      tails.add(new StringBuilder(glob.substring(tail)).reverse(), id);
    } else {
      anywhere = append(anywhere, id);
    }
    return id;
  }

  int size() {
    return globs.size();
  }

  /** The numbers of the globs that match {@code word}; not to be changed. */
  int[] matching(String word) {
    int[] found = NONE;
    if (!heads.isEmpty()) {
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        int[] next = heads.edges.from(node, word.charAt(i));
        if (next.length == 0) {
          break;
        }
        node = next[0];
        found = tryAll(heads.held.get(node), word, found);
      }
    }
    if (!tails.isEmpty()) {
      int node = 0;
      for (int i = word.length() - 1; i >= 0; i--) {
        int[] next = tails.edges.from(node, word.charAt(i));
        if (next.length == 0) {
          break;
        }
        node = next[0];
        found = tryAll(tails.held.get(node), word, found);
      }
    }
    return anywhere.length == 0 ? found : tryAll(anywhere, word, found);
  }

  private int[] tryAll(int[] candidates, String word, int[] found) {
    int[] all = found;
    for (int glob : candidates) {
      if (matches(globs.get(glob), word)) {
        all = append(all, glob);
      }
    }
    return all;
  }

  /** Whether a glob covers a whole word; goes back only to the last {@code *}, never further. */
  static boolean matches(String glob, String word) {
    int g = 0;
    int w = 0;
    int star = -1;
    int mark = 0;
    while (w < word.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        mark = w;
      } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == word.charAt(w))) {
        g++;
        w++;
      } else if (star >= 0) {
        g = star + 1;
        w = ++mark;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }

  private static boolean wild(char c) {
    return c == '*' || c == '?';
  }

  private static int[] append(int[] array, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }
}

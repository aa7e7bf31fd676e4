package org.framescope.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One automaton for the patterns of all lexicons: a tree of word sequences in which equal
 * beginnings are shared, so that reading a word costs the same however many patterns there are. A
 * pattern of very many sequences is a graph of its own beside the tree.
 *
 * <p>Immutable once built; safe for use by several threads.
 */
final class TermAutomaton {
  private static final int ROOT = 0;
  private static final int[] NONE = {};

  /** A pattern of more sequences is not written out but keeps one node a place. */
  private static final int FEW = 64;

  private final WordTable words;
  private final GlobIndex globs;
  private final EdgeTable edges;
  private final int[][] any;
  private final PatternSymbol[] symbols;
  private final int[][] accepts;
  private final boolean[] inner;
  private final boolean[] shared;
  private final int[][] startsOfWord;
  private final int[][] startsOfGlob;
  private final int[][] globsOfWord;

  /** Takes what was found: pattern {@code target} stands on words {@code first} to {@code end}. */
  interface Sink {
    void found(int target, int first, int end);
  }

  private TermAutomaton(Builder builder) {
    int n = builder.children.size();
    words = new WordTable();
    globs = new GlobIndex();
    for (PatternSymbol symbol : builder.symbols) {
      symbol.forms().forEach(words::add);
      symbol.globs().forEach(globs::add);
    }
    edges = new EdgeTable();
    any = new int[n][];
    Arrays.fill(any, NONE);
    symbols = builder.symbols.toArray(new PatternSymbol[0]);
    accepts = builder.accepts.toArray(new int[0][]);
    inner = new boolean[n];
    shared = new boolean[n];
    startsOfWord = empty(words.size());
    startsOfGlob = empty(globs.size());
    globsOfWord = empty(words.size());
    words.forEach((word, id) -> globsOfWord[id] = globs.matching(word));
    for (int node = 0; node < n; node++) {
      for (Map.Entry<PatternSymbol, Integer> child : builder.children.get(node).entrySet()) {
        inner[node] = true;
        link(node, child.getKey(), child.getValue());
      }
      for (int child : builder.joining.get(node)) {
        inner[node] = true;
        shared[child] = true;
        link(node, symbols[child], child);
      }
    }
  }

  private void link(int node, PatternSymbol symbol, int child) {
    if (symbol.any()) {
      any[node] = append(any[node], child);
      return;
    }
    for (String form : symbol.forms()) {
      int word = words.get(form);
      if (node == ROOT) {
        startsOfWord[word] = append(startsOfWord[word], child);
      } else {
        edges.add(node, word, child);
      }
    }
    for (String glob : symbol.globs()) {
      int id = globs.add(glob);
      if (node == ROOT) {
        startsOfGlob[id] = append(startsOfGlob[id], child);
      } else {
        edges.add(node, words.size() + id, child);
      }
    }
  }

  /** Collects patterns. */
  static final class Builder {
    private final List<Map<PatternSymbol, Integer>> children = new ArrayList<>();
    private final List<PatternSymbol> symbols = new ArrayList<>();
    private final List<int[]> accepts = new ArrayList<>();
    private final List<List<Integer>> joining = new ArrayList<>();

    Builder() {
      node(PatternSymbol.ANY);
    }

    private int node(PatternSymbol symbol) {
      children.add(new HashMap<>(2));
      symbols.add(symbol);
      accepts.add(NONE);
      joining.add(new ArrayList<>(0));
      return children.size() - 1;
    }

    /** Adds a pattern under a number of the caller's. */
    void add(TermPattern pattern, int target) {
      if (PatternShape.sequences(pattern.elements()) > FEW) {
        for (int end : graph(pattern.elements(), List.of(ROOT))) {
          accept(end, target);
        }
        return;
      }
      for (List<PatternSymbol> sequence : PatternSequences.of(pattern.elements())) {
        int at = ROOT;
        for (PatternSymbol symbol : sequence) {
          Integer next = children.get(at).get(symbol);
          if (next == null) {
            next = node(symbol);
            children.get(at).put(symbol, next);
          }
          at = next;
        }
        accept(at, target);
      }
    }

    private void accept(int node, int target) {
      if (Arrays.stream(accepts.get(node)).noneMatch(known -> known == target)) {
        accepts.set(node, append(accepts.get(node), target));
      }
    }

    /** Adds elements after some nodes, one node a place of the pattern; gives the last nodes. */
    private List<Integer> graph(List<PatternElement> elements, List<Integer> after) {
      List<Integer> ends = after;
      for (PatternElement element : elements) {
        ends = graph(element, ends);
      }
      return ends;
    }

    private List<Integer> graph(PatternElement element, List<Integer> after) {
      if (element instanceof PatternElement.Word word) {
        return List.of(joined(PatternSequences.symbol(word), after));
      }
      Set<Integer> ends = new LinkedHashSet<>();
      if (element instanceof PatternElement.Gap gap) {
        List<Integer> from = after;
        for (int n = 0; n <= gap.max(); n++) {
          from = n == 0 ? after : List.of(joined(PatternSymbol.ANY, from));
          if (n >= gap.min()) {
            ends.addAll(from);
          }
        }
        return List.copyOf(ends);
      }
      PatternElement.Group group = (PatternElement.Group) element;
      for (PatternSymbol symbol : PatternSequences.singleWords(group)) {
        ends.add(joined(symbol, after));
      }
      for (List<PatternElement> phrase : PatternSequences.phrases(group)) {
        ends.addAll(graph(phrase, after));
      }
      if (group.optional()) {
        ends.addAll(after);
      }
      return List.copyOf(ends);
    }

    private int joined(PatternSymbol symbol, List<Integer> after) {
      int node = node(symbol);
      for (int from : after) {
        joining.get(from).add(node);
      }
      return node;
    }

    TermAutomaton build() {
      return new TermAutomaton(this);
    }
  }

  private static int[][] empty(int length) {
    int[][] rows = new int[length][];
    Arrays.fill(rows, NONE);
    return rows;
  }

  private static int[] append(int[] array, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }

  /** Reads an article once and hands over every place where a pattern stands. */
  void scan(WordUnits units, SentenceCase sentences, Sink sink) {
    new Scan(units, sentences, sink).run();
  }

  private final class Scan {
    private final WordUnits units;
    private final SentenceCase sentences;
    private final Sink sink;
    private int[] nodes = new int[32];
    private int[] firsts = new int[32];
    private int active;
    private int[] nextNodes = new int[32];
    private int[] nextFirsts = new int[32];
    private int next;

    Scan(WordUnits units, SentenceCase sentences, Sink sink) {
      this.units = units;
      this.sentences = sentences;
      this.sink = sink;
    }

    void run() {
      boolean withGlobs = globs.size() > 0;
      for (int u = 0; u < units.size(); u++) {
        String lower = units.lower(u);
        int word = words.get(lower);
        int[] matching = word >= 0 ? globsOfWord[word] : withGlobs ? globs.matching(lower) : NONE;
        next = 0;
        byte gap = units.before(u);
        if (gap != WordUnits.SENTENCE) {
          boolean ending = units.isEnding(u);
          for (int a = 0; a < active; a++) {
            step(nodes[a], firsts[a], u, word, matching, gap, ending);
          }
        }
        if (word >= 0) {
          follow(startsOfWord[word], u, u);
        }
        for (int glob : matching) {
          follow(startsOfGlob[glob], u, u);
        }
        int[] swap = nodes;
        nodes = nextNodes;
        nextNodes = swap;
        swap = firsts;
        firsts = nextFirsts;
        nextFirsts = swap;
        active = next;
      }
    }

    private void step(
        int node, int first, int u, int word, int[] matching, byte gap, boolean ending) {
      if (ending) {
        // A possessive ending inside a term leaves no trace: woman's right is woman right.
        push(node, first);
      } else {
        follow(any[node], first, u);
      }
      if (gap == WordUnits.BREAK && !symbols[node].any()) {
        return;
      }
      if (word >= 0) {
        follow(edges.from(node, word), first, u);
      }
      for (int glob : matching) {
        follow(edges.from(node, words.size() + glob), first, u);
      }
    }

    private void follow(int[] targets, int first, int u) {
      for (int target : targets) {
        enter(target, first, u);
      }
    }

    private void enter(int node, int first, int u) {
      PatternSymbol symbol = symbols[node];
      if ((symbol.pos() != 0 && !WordClass.is(units, u, symbol.pos(), sentences))
          || (!symbol.exact().isEmpty()
              && !symbol.exact().contains(units.written(u))
              && !sentences.capitals(u))) {
        return;
      }
      for (int target : accepts[node]) {
        sink.found(target, first, u + 1);
      }
      if (inner[node]) {
        push(node, first);
      }
    }

    private void push(int node, int first) {
      for (int i = next - 1; shared[node] && i >= 0 && nextFirsts[i] == first; i--) {
        if (nextNodes[i] == node) {
          return;
        }
      }
      if (next == nextNodes.length) {
        nextNodes = Arrays.copyOf(nextNodes, next * 2);
        nextFirsts = Arrays.copyOf(nextFirsts, next * 2);
        nodes = Arrays.copyOf(nodes, next * 2);
        firsts = Arrays.copyOf(firsts, next * 2);
      }
      nextNodes[next] = node;
      nextFirsts[next++] = first;
    }
  }
}

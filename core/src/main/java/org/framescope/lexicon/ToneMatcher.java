package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.lexicon.TermPattern.PatternException;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * Finds the words of tone lexicons in an article. Within one lexicon the longest match wins; words
 * of different lexicons may overlap. A capitalised word within a sentence is taken for a name.
 * Immutable and safe for use by several threads.
 */
public final class ToneMatcher {
  private final ImmutableList<ToneLexicon> lexicons;
  private final ImmutableList<ToneEntry> entries;
  private final TermAutomaton automaton;

  /**
   * A place where a tone word stands.
   *
   * @param entry the entry
   * @param span where it stands
   * @param firstToken index of its first token
   * @param endToken index just after its last token
   */
  public record Match(ToneEntry entry, TextSpan span, int firstToken, int endToken) {}

  /**
   * Builds the matcher.
   *
   * @throws IllegalArgumentException if a pattern cannot be read
   */
  public ToneMatcher(List<ToneLexicon> lexicons) {
    this.lexicons = ImmutableList.copyOf(lexicons);
    this.entries =
        lexicons.stream()
            .flatMap(lexicon -> lexicon.entries().stream())
            .collect(ImmutableList.toImmutableList());
    TermAutomaton.Builder builder = new TermAutomaton.Builder();
    for (int i = 0; i < entries.size(); i++) {
      try {
        builder.add(TermPattern.parse(entries.get(i).pattern()), i);
      } catch (PatternException e) {
        throw new IllegalArgumentException(entries.get(i) + ": " + e.getMessage(), e);
      }
    }
    this.automaton = builder.build();
  }

  /** The lexicons, in their order. */
  public ImmutableList<ToneLexicon> lexicons() {
    return lexicons;
  }

  private record Raw(int target, int first, int end) {
    int length() {
      return end - first;
    }
  }

  /** The tone words of an article, in text order. */
  public ImmutableList<Match> match(ParsedArticle article) {
    WordUnits units = new WordUnits(article);
    SentenceCase sentences = new SentenceCase(units);
    Set<Raw> raw = new LinkedHashSet<>();
    automaton.scan(
        units,
        sentences,
        (target, first, end) -> {
          if (!isName(units, sentences, first)) {
            raw.add(new Raw(target, first, end));
          }
        });
    List<Raw> places = new ArrayList<>(raw);
    places.sort(
        Comparator.comparingInt(Raw::length)
            .reversed()
            .thenComparingInt(Raw::first)
            .thenComparing(
                Comparator.comparingInt((Raw place) -> entries.get(place.target()).strength())
                    .reversed())
            .thenComparingInt(Raw::target));
    Map<String, BitSet> taken = new HashMap<>();
    List<Match> matches = new ArrayList<>();
    for (Raw place : places) {
      ToneEntry entry = entries.get(place.target());
      BitSet words = taken.computeIfAbsent(entry.lexicon(), name -> new BitSet(units.size()));
      int next = words.nextSetBit(place.first());
      if (next < 0 || next >= place.end()) {
        words.set(place.first(), place.end());
        matches.add(
            new Match(
                entry,
                new TextSpan(units.start(place.first()), units.end(place.end() - 1)),
                units.token(place.first()),
                units.token(place.end() - 1) + 1));
      }
    }
    matches.sort(Comparator.comparing(Match::span).thenComparing(match -> match.entry().lexicon()));
    return ImmutableList.copyOf(matches);
  }

  private static boolean isName(WordUnits units, SentenceCase sentences, int u) {
    return units.capital(u)
        && units.before(u) != WordUnits.SENTENCE
        && !units.article().tag(units.token(u)).startsWith("J")
        && !sentences.headline(u)
        && !(units.start(u) > 0
            && "\"\u201c".indexOf(units.article().text().charAt(units.start(u) - 1)) >= 0);
  }
}

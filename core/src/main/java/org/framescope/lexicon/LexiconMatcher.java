package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.lexicon.CompiledEntry.CompiledCondition;
import org.framescope.lexicon.TermPattern.PatternException;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * Finds the terms of several lexicons in an article, with one automaton that reads the article
 * once.
 *
 * <p>A place where an entry's words stand is first tried against the entry's conditions and the
 * guard for proper names; of those that remain and overlap, the longest wins, and of equals the one
 * whose lexicon's topic has most words in the article, then the first lexicon by name. Whatever
 * does not count is listed with the reason. Takes time linear in the article, whatever the number
 * of entries. Immutable and safe for use by several threads.
 */
public final class LexiconMatcher {
  private final ImmutableList<Lexicon> lexicons;
  private final ImmutableList<CompiledEntry> entries;
  private final int[] topics;
  private final TermAutomaton automaton;

  /**
   * Builds the matcher.
   *
   * @throws IllegalArgumentException if a pattern or condition of an entry cannot be read
   */
  public LexiconMatcher(List<Lexicon> lexicons) {
    List<Lexicon> byName = new ArrayList<>(lexicons);
    byName.sort(Comparator.comparing(Lexicon::name));
    this.lexicons = ImmutableList.copyOf(byName);
    Compiler compiler = new Compiler(this.lexicons);
    this.entries = compiler.compiled.build();
    this.topics = compiler.topics;
    this.automaton = compiler.builder.build();
  }

  /** The lexicons, by name. */
  public ImmutableList<Lexicon> lexicons() {
    return lexicons;
  }

  private static final class Compiler {
    final TermAutomaton.Builder builder = new TermAutomaton.Builder();
    final ImmutableList.Builder<CompiledEntry> compiled = ImmutableList.builder();
    final Map<String, Integer> cues = new HashMap<>();
    final int[] topics;
    final int entryCount;

    Compiler(List<Lexicon> lexicons) {
      entryCount = lexicons.stream().mapToInt(lexicon -> lexicon.entries().size()).sum();
      topics = new int[lexicons.size()];
      Map<String, List<Integer>> byIssue = new HashMap<>();
      for (int i = 0; i < lexicons.size(); i++) {
        Lexicon lexicon = lexicons.get(i);
        topics[i] = lexicon.topic().isBlank() ? -1 : cue(lexicon.topic(), lexicon.name());
        int topic = topics[i];
        if (topic >= 0) {
          lexicon
              .issue()
              .ifPresent(
                  issue -> byIssue.computeIfAbsent(issue.id(), id -> new ArrayList<>()).add(topic));
        }
      }
      int target = 0;
      for (int i = 0; i < lexicons.size(); i++) {
        for (LexiconEntry entry : lexicons.get(i).entries()) {
          compile(entry, i, target++, byIssue);
        }
      }
    }

    private void compile(
        LexiconEntry entry, int lexicon, int target, Map<String, List<Integer>> byIssue) {
      try {
        TermPattern pattern = TermPattern.parse(entry.pattern());
        builder.add(pattern, target);
        ImmutableList.Builder<CompiledCondition> conditions = ImmutableList.builder();
        boolean nameAllowed = false;
        boolean capitalised = false;
        for (SenseCondition condition : SenseCondition.parse(entry.when())) {
          ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
          for (TermPattern cue : condition.patterns()) {
            numbers.add(
                cue.equals(TermPattern.ANY_WORD)
                    ? CompiledCondition.ANY_WORD
                    : cue(cue.source(), entry.id()));
          }
          if (condition.kind() == SenseCondition.Kind.REQUIRE_TOPIC
              || condition.kind() == SenseCondition.Kind.EXCLUDE_TOPIC) {
            numbers.addAll(byIssue.getOrDefault(condition.value(), List.of()));
          }
          nameAllowed |= condition.kind() == SenseCondition.Kind.NAME;
          capitalised |=
              condition.kind() == SenseCondition.Kind.CASE && !condition.value().equals("lower");
          conditions.add(new CompiledCondition(condition, numbers.build()));
        }
        compiled.add(
            new CompiledEntry(
                entry,
                lexicon,
                pattern.capitalWords(),
                capitalised,
                nameAllowed,
                conditions.build()));
      } catch (PatternException e) {
        throw new IllegalArgumentException(
            "entry " + entry.lexicon() + "/" + entry.id() + ": " + e.getMessage(), e);
      }
    }

    private int cue(String pattern, String owner) {
      Integer known = cues.get(pattern);
      if (known != null) {
        return known;
      }
      int number = cues.size();
      cues.put(pattern, number);
      try {
        builder.add(TermPattern.parse(pattern), entryCount + number);
      } catch (PatternException e) {
        throw new IllegalArgumentException(owner + ": " + e.getMessage(), e);
      }
      return number;
    }
  }

  /** Finds all terms in an article. */
  public TermMatches match(ParsedArticle article) {
    WordUnits units = new WordUnits(article);
    SentenceCase sentences = new SentenceCase(units);
    CueIndex cues = new CueIndex();
    Set<Raw> raw = new LinkedHashSet<>();
    automaton.scan(
        units,
        sentences,
        (target, first, end) -> {
          if (target < entries.size()) {
            raw.add(new Raw(target, first, end));
          } else {
            cues.add(target - entries.size(), first, end);
          }
        });
    return raw.isEmpty()
        ? new TermMatches(ImmutableList.of(), ImmutableList.of())
        : new Choice(units, sentences, cues).choose(raw);
  }

  /** A place where the words of an entry stand. */
  private record Raw(int target, int first, int end) {
    int length() {
      return end - first;
    }
  }

  /** What counts among the places found in one article. */
  private final class Choice {
    private final WordUnits units;
    private final CueIndex cues;
    private final SenseTest senses;
    private final NameGuard names;
    private final List<TermMatch> hits = new ArrayList<>();
    private final List<SuppressedMatch> suppressed = new ArrayList<>();

    Choice(WordUnits units, SentenceCase sentences, CueIndex cues) {
      this.units = units;
      this.cues = cues;
      this.senses = new SenseTest(units, sentences, cues);
      this.names = new NameGuard(units, sentences);
    }

    TermMatches choose(Set<Raw> raw) {
      List<Raw> candidates = new ArrayList<>();
      for (Raw place : raw) {
        if (counts(place)) {
          candidates.add(place);
        }
      }
      candidates.sort(
          Comparator.comparingInt(Raw::length)
              .reversed()
              .thenComparingInt(Raw::first)
              .thenComparing(Comparator.comparingInt(this::topicStrength).reversed())
              .thenComparingInt(place -> entries.get(place.target()).lexicon())
              .thenComparing(
                  Comparator.comparingInt(
                          (Raw place) -> entries.get(place.target()).conditions().size())
                      .reversed())
              .thenComparingInt(Raw::target));
      int[] owner = new int[units.size()];
      Arrays.fill(owner, -1);
      List<Raw> winners = new ArrayList<>();
      for (Raw place : candidates) {
        int winner = -1;
        for (int u = place.first(); u < place.end() && winner < 0; u++) {
          winner = owner[u];
        }
        if (winner < 0) {
          Arrays.fill(owner, place.first(), place.end(), winners.size());
          winners.add(place);
          hits.add(hit(place));
        } else {
          lose(place, winners.get(winner));
        }
      }
      hits.sort(Comparator.comparing(TermMatch::span));
      suppressed.sort(
          Comparator.comparing(SuppressedMatch::span)
              .thenComparing(match -> match.entry().lexicon())
              .thenComparing(match -> match.entry().id())
              .thenComparing(SuppressedMatch::reason));
      return new TermMatches(ImmutableList.copyOf(hits), ImmutableList.copyOf(suppressed));
    }

    private boolean counts(Raw place) {
      CompiledEntry compiled = entries.get(place.target());
      if (!compiled.nameAllowed()) {
        int[] name =
            names.nameAround(place.first(), place.end(), writtenWithCapitals(compiled, place));
        if (name.length > 0) {
          suppress(place, "proper-name", text(name[0], name[1]));
          return false;
        }
      }
      for (CompiledCondition condition : compiled.conditions()) {
        if (!senses.holds(condition, place.first(), place.end())) {
          suppress(place, "condition", condition.condition().source());
          return false;
        }
      }
      return true;
    }

    /** Whether the words that matched are ones that the pattern writes with capitals. */
    private boolean writtenWithCapitals(CompiledEntry compiled, Raw place) {
      if (compiled.capitalised()) {
        return true;
      }
      for (String word : compiled.capitalWords()) {
        boolean glob = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
        for (int u = place.first(); u < place.end(); u++) {
          if (glob ? GlobIndex.matches(word, units.lower(u)) : word.equals(units.lower(u))) {
            return true;
          }
        }
      }
      return false;
    }

    private int topicStrength(Raw place) {
      int topic = topics[entries.get(place.target()).lexicon()];
      return topic < 0 ? 0 : cues.count(topic, place.first(), place.end());
    }

    private void lose(Raw place, Raw winner) {
      if (place.target() == winner.target()) {
        return;
      }
      LexiconEntry entry = entries.get(winner.target()).entry();
      boolean same = place.first() == winner.first() && place.end() == winner.end();
      boolean elsewhere =
          entries.get(place.target()).lexicon() != entries.get(winner.target()).lexicon();
      suppress(
          place,
          same && elsewhere ? "other-issue" : "longer-match",
          entry.lexicon() + "/" + entry.id());
    }

    private void suppress(Raw place, String reason, String detail) {
      suppressed.add(
          new SuppressedMatch(entries.get(place.target()).entry(), span(place), reason, detail));
    }

    private TermMatch hit(Raw place) {
      CompiledEntry compiled = entries.get(place.target());
      ImmutableList.Builder<String> passed = ImmutableList.builder();
      for (CompiledCondition condition : compiled.conditions()) {
        passed.add(condition.condition().source());
      }
      return new TermMatch(
          compiled.entry(),
          span(place),
          units.token(place.first()),
          units.token(place.end() - 1) + 1,
          passed.build());
    }

    private TextSpan span(Raw place) {
      return new TextSpan(units.start(place.first()), units.end(place.end() - 1));
    }

    private String text(int first, int end) {
      return units.article().text().substring(units.start(first), units.end(end - 1));
    }
  }
}

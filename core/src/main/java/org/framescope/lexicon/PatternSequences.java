package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framescope.lexicon.TermPattern.PatternException;

/** The symbol sequences that a pattern stands for. */
final class PatternSequences {
  /** More than this is a pattern that says too much; it would swell the automaton. */
  private static final int MOST = 2000;

  private PatternSequences() {}

  /**
   * All sequences of a pattern.
   *
   * @throws PatternException if there are too many, if one is empty, or if one begins or ends with
   *     a gap
   */
  static ImmutableList<ImmutableList<PatternSymbol>> of(TermPattern pattern)
      throws PatternException {
    Collection<ImmutableList<PatternSymbol>> all = expand(pattern.elements());
    for (ImmutableList<PatternSymbol> sequence : all) {
      if (sequence.isEmpty()) {
        throw new PatternException(0, "a word that is not optional", "'" + pattern.source() + "'");
      }
      if (sequence.get(0).any() || sequence.get(sequence.size() - 1).any()) {
        throw new PatternException(
            0, "a word at both ends, gaps only inside", "'" + pattern.source() + "'");
      }
    }
    return ImmutableList.copyOf(all);
  }

  private static Collection<ImmutableList<PatternSymbol>> expand(List<PatternElement> elements)
      throws PatternException {
    Collection<ImmutableList<PatternSymbol>> all = List.of(ImmutableList.of());
    for (PatternElement element : elements) {
      Collection<ImmutableList<PatternSymbol>> choices = choices(element);
      Set<ImmutableList<PatternSymbol>> longer = new LinkedHashSet<>();
      for (ImmutableList<PatternSymbol> start : all) {
        for (ImmutableList<PatternSymbol> choice : choices) {
          longer.add(ImmutableList.<PatternSymbol>builder().addAll(start).addAll(choice).build());
        }
      }
      if (longer.size() > MOST) {
        throw new PatternException(0, "a pattern of at most " + MOST + " word sequences", "more");
      }
      all = longer;
    }
    return all;
  }

  private static Collection<ImmutableList<PatternSymbol>> choices(PatternElement element)
      throws PatternException {
    if (element instanceof PatternElement.Word word) {
      return List.of(ImmutableList.of(symbol(word)));
    }
    Set<ImmutableList<PatternSymbol>> choices = new LinkedHashSet<>();
    if (element instanceof PatternElement.Gap gap) {
      for (int n = gap.min(); n <= gap.max(); n++) {
        choices.add(ImmutableList.copyOf(java.util.Collections.nCopies(n, PatternSymbol.ANY)));
      }
      return choices;
    }
    PatternElement.Group group = (PatternElement.Group) element;
    List<PatternSymbol> single = new ArrayList<>();
    for (ImmutableList<PatternElement> alternative : group.alternatives()) {
      for (ImmutableList<PatternSymbol> sequence : expand(alternative)) {
        if (sequence.size() == 1 && !sequence.get(0).any()) {
          join(single, sequence.get(0));
        } else {
          choices.add(sequence);
        }
      }
    }
    for (PatternSymbol symbol : single) {
      choices.add(ImmutableList.of(symbol));
    }
    if (group.optional()) {
      choices.add(ImmutableList.of());
    }
    return choices;
  }

  private static void join(List<PatternSymbol> symbols, PatternSymbol symbol) {
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).joins(symbol)) {
        symbols.set(i, symbols.get(i).or(symbol));
        return;
      }
    }
    symbols.add(symbol);
  }

  private static PatternSymbol symbol(PatternElement.Word word) {
    String lower = word.form().toLowerCase(Locale.ROOT);
    if (word.glob()) {
      return new PatternSymbol(
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(lower),
          ImmutableSortedSet.of(),
          word.pos(),
          false);
    }
    Set<String> forms = word.inflected() ? Inflections.of(lower, word.pos() == 'J') : Set.of(lower);
    ImmutableSortedSet.Builder<String> exact = ImmutableSortedSet.naturalOrder();
    if (word.exactCase()) {
      for (String form : forms) {
        exact.add(written(word.form(), lower, form));
      }
    }
    return new PatternSymbol(
        ImmutableSortedSet.copyOf(forms),
        ImmutableSortedSet.of(),
        exact.build(),
        word.pos(),
        false);
  }

  /** An inflected form with the capitals of its headword. */
  private static String written(String headword, String lower, String form) {
    if (form.startsWith(lower) && headword.length() == lower.length()) {
      return headword + form.substring(lower.length());
    }
    return Character.isUpperCase(headword.charAt(0))
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}

package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From pattern elements to the symbols that the automaton reads. */
final class PatternSequences {
  private PatternSequences() {}

  /** All symbol sequences of a pattern; to be asked for only if {@link PatternShape} says few. */
  static ImmutableList<ImmutableList<PatternSymbol>> of(List<PatternElement> elements) {
    Collection<ImmutableList<PatternSymbol>> all = List.of(ImmutableList.of());
    for (PatternElement element : elements) {
      Collection<ImmutableList<PatternSymbol>> choices = choices(element);
      Set<ImmutableList<PatternSymbol>> longer = new LinkedHashSet<>();
      for (ImmutableList<PatternSymbol> start : all) {
        for (ImmutableList<PatternSymbol> choice : choices) {
          longer.add(ImmutableList.<PatternSymbol>builder().addAll(start).addAll(choice).build());
        }
      }
      all = longer;
    }
    return ImmutableList.copyOf(all);
  }

  private static Collection<ImmutableList<PatternSymbol>> choices(PatternElement element) {
    if (element instanceof PatternElement.Word word) {
      return List.of(ImmutableList.of(symbol(word)));
    }
    Set<ImmutableList<PatternSymbol>> choices = new LinkedHashSet<>();
    if (element instanceof PatternElement.Gap gap) {
      for (int n = gap.min(); n <= gap.max(); n++) {
        choices.add(ImmutableList.copyOf(Collections.nCopies(n, PatternSymbol.ANY)));
      }
      return choices;
    }
    PatternElement.Group group = (PatternElement.Group) element;
    for (PatternSymbol symbol : singleWords(group)) {
      choices.add(ImmutableList.of(symbol));
    }
    for (ImmutableList<PatternElement> alternative : phrases(group)) {
      choices.addAll(of(alternative));
    }
    if (group.optional()) {
      choices.add(ImmutableList.of());
    }
    return choices;
  }

  /** The alternatives of one word, joined into as few symbols as can be. */
  static List<PatternSymbol> singleWords(PatternElement.Group group) {
    List<PatternSymbol> symbols = new ArrayList<>();
    for (ImmutableList<PatternElement> alternative : group.alternatives()) {
      if (alternative.size() == 1 && alternative.get(0) instanceof PatternElement.Word word) {
        join(symbols, symbol(word));
      }
    }
    return symbols;
  }

  /** The alternatives that are not a single word. */
  static List<ImmutableList<PatternElement>> phrases(PatternElement.Group group) {
    return group.alternatives().stream()
        .filter(
            alternative ->
                alternative.size() > 1 || !(alternative.get(0) instanceof PatternElement.Word))
        .toList();
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

  /** What a word of a pattern reads. */
  static PatternSymbol symbol(PatternElement.Word word) {
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

package org.framescope.linguistics;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.framescope.text.Capitals;
import org.jspecify.annotations.Nullable;

/**
 * All that depends on a word's form alone: worked out once a form, then shared by every token and
 * thread that meets it. Every field but the lemmas is final, and a lemma depends on nothing but
 * form and tag, so threads that race for one write the same.
 */
final class WordForm {
  /** Words with which a sentence often begins, for a period that may be an abbreviation's. */
  private static final ImmutableSet<String> STARTERS =
      ImmutableSet.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "in",
          "on",
          "at",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "as",
          "for",
          "from",
          "with",
          "by",
          "to",
          "of",
          "there",
          "here",
          "what",
          "who",
          "why",
          "how",
          "where",
          "which",
          "some",
          "many",
          "most",
          "all",
          "both",
          "no",
          "not",
          "one",
          "two",
          "under",
          "during",
          "last",
          "also",
          "even",
          "however",
          "meanwhile",
          "still",
          "then",
          "now",
          "although",
          "though",
          "because",
          "according",
          "about",
          "among",
          "only",
          "more",
          "other",
          "another",
          "let",
          "do",
          "is",
          "was",
          "are",
          "did",
          "does",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "should",
          "can",
          "critics",
          "officials",
          "police",
          "authorities");

  private static final int TERMINAL = 1;
  private static final int ABBREVIATED = 2;
  private static final int INSIDE_ONLY = 4;
  private static final int STARTER = 8;
  private static final int UPPER = 16;
  private static final int LOWER = 32;
  private static final int CLOSER = 64;
  private static final int NUMBER = 128;

  final String word;
  final String lower;
  final QuoteKind quote;
  final TagWeights weights;
  private final int flags;
  private @Nullable Lemma lemmas;

  /** A lemma already found, linked to the others of the same form. */
  record Lemma(int tag, String lemma, @Nullable Lemma next) {}

  WordForm(String word, TagWeights weights, Abbreviations abbreviations) {
    this.word = word;
    this.lower = lower(word);
    this.quote = QuoteKind.of(word);
    this.weights = weights;
    this.flags = flags(word, lower, quote, abbreviations);
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\u2019') >= 0 || lower.indexOf('\u2018') >= 0) {
      lower = lower.replace('\u2019', '\'').replace('\u2018', '\'');
    }
    return lower.equals(word) ? word : lower;
  }

  private static int flags(
      String word, String lower, QuoteKind quote, Abbreviations abbreviations) {
    int flags = 0;
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    boolean marks = !Character.isLetterOrDigit(first);
    if (marks && ".?!\u2026\u3002\uff01\uff1f".indexOf(first) >= 0) {
      flags |= TERMINAL;
    }
    if (!marks && last == '.') {
      flags |= ABBREVIATED;
      if (abbreviations.staysInside(word)) {
        flags |= INSIDE_ONLY;
      }
    }
    if (Capitals.begin(word)) {
      flags |= UPPER;
      if (STARTERS.contains(lower)) {
        flags |= STARTER;
      }
    }
    if (Character.isLowerCase(first)) {
      flags |= LOWER;
    }
    if (Character.isDigit(first)) {
      flags |= NUMBER;
    }
    if (quote == QuoteKind.CLOSING || word.equals(")") || word.equals("]") || word.equals("}")) {
      flags |= CLOSER;
    }
    return flags;
  }

  /** Whether it is a mark that ends a sentence. */
  boolean terminal() {
    return (flags & TERMINAL) != 0;
  }

  /** Whether it is an abbreviation with its period. */
  boolean abbreviated() {
    return (flags & ABBREVIATED) != 0;
  }

  /** Whether its period never ends a sentence. */
  boolean insideOnly() {
    return (flags & INSIDE_ONLY) != 0;
  }

  /** Whether it is capitalised and often begins a sentence. */
  boolean starter() {
    return (flags & STARTER) != 0;
  }

  boolean startsUpper() {
    return (flags & UPPER) != 0;
  }

  boolean startsLower() {
    return (flags & LOWER) != 0;
  }

  boolean startsWithDigit() {
    return (flags & NUMBER) != 0;
  }

  /** Whether it closes a bracket or, as drawn, a quotation. */
  boolean closer() {
    return (flags & CLOSER) != 0;
  }

  /** The lemma kept for a tag, or null. */
  @Nullable String lemma(int tag) {
    for (Lemma kept = lemmas; kept != null; kept = kept.next) {
      if (kept.tag == tag) {
        return kept.lemma;
      }
    }
    return null;
  }

  /** Keeps the lemma of a tag. */
  void keep(int tag, String lemma) {
    lemmas = new Lemma(tag, lemma, lemmas);
  }
}

package org.framescope.lexicon;

import org.framescope.lexicon.CompiledEntry.CompiledCondition;
import org.framescope.text.PartOfSpeech;

/** Tries the conditions of entries on the words around a hit. */
final class SenseTest {
  private final WordUnits units;
  private final SentenceCase sentences;
  private final CueIndex cues;

  SenseTest(WordUnits units, SentenceCase sentences, CueIndex cues) {
    this.units = units;
    this.sentences = sentences;
    this.cues = cues;
  }

  /** Whether a condition holds for a hit on words {@code first} to {@code end}. */
  boolean holds(CompiledCondition compiled, int first, int end) {
    SenseCondition condition = compiled.condition();
    return switch (condition.kind()) {
      case REQUIRE -> anyFound(compiled, first, end);
      case EXCLUDE -> !anyFound(compiled, first, end);
      case REQUIRE_TOPIC -> onTopic(compiled, first, end);
      case EXCLUDE_TOPIC -> !onTopic(compiled, first, end);
      case CASE -> writtenAs(condition.value(), first, end);
      case POS -> WordClass.is(units, end - 1, condition.value().charAt(0), sentences);
      case NAME -> true;
    };
  }

  private boolean onTopic(CompiledCondition compiled, int first, int end) {
    for (int cue : compiled.cues()) {
      if (cues.count(cue, first, end) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean anyFound(CompiledCondition compiled, int first, int end) {
    SenseCondition condition = compiled.condition();
    int sentenceFrom = units.sentenceStart(units.sentence(first));
    int sentenceTo = units.sentenceStart(units.sentence(end - 1) + 1);
    int reach = condition.reach();
    int from = sentenceFrom;
    int to = sentenceTo;
    switch (condition.scope()) {
      case SENTENCE -> {}
      case DOCUMENT -> {
        from = 0;
        to = units.size();
      }
      case PHRASE -> {
        from = phraseStart(first, sentenceFrom);
        to = phraseEnd(end, sentenceTo);
      }
      case NEAR -> {
        from = Math.max(from, first - reach);
        to = Math.min(to, end + reach);
      }
      case BEFORE -> {
        return before(compiled, Math.max(from, first - reach), first, reach);
      }
      case AFTER -> {
        return after(compiled, end, Math.min(to, end + reach), reach);
      }
    }
    return found(compiled, from, to, first, end);
  }

  /** A window of one word means directly before, whatever the length of the words looked for. */
  private boolean before(CompiledCondition compiled, int from, int first, int reach) {
    if (first == 0 || units.before(first) == WordUnits.SENTENCE) {
      return false;
    }
    if (reach > 1) {
      return found(compiled, from, first, first, first);
    }
    for (int cue : compiled.cues()) {
      if (cue == CompiledCondition.ANY_WORD
          ? units.before(first) == WordUnits.JOINED
          : cues.ends(cue, first)) {
        return true;
      }
    }
    return false;
  }

  private boolean after(CompiledCondition compiled, int end, int to, int reach) {
    if (end >= units.size() || units.before(end) == WordUnits.SENTENCE) {
      return false;
    }
    if (reach > 1) {
      return found(compiled, end, to, end, end);
    }
    for (int cue : compiled.cues()) {
      if (cue == CompiledCondition.ANY_WORD
          ? units.before(end) == WordUnits.JOINED
          : cues.starts(cue, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean found(CompiledCondition compiled, int from, int to, int first, int end) {
    for (int cue : compiled.cues()) {
      if (cues.within(cue, from, to, first, end)) {
        return true;
      }
    }
    return false;
  }

  private int phraseStart(int first, int limit) {
    int from = first;
    while (from > limit && units.before(from) == WordUnits.JOINED && nominal(from - 1)) {
      from--;
    }
    return from;
  }

  private int phraseEnd(int end, int limit) {
    int to = end;
    while (to < limit && units.before(to) == WordUnits.JOINED && nominal(to)) {
      to++;
    }
    return to;
  }

  private boolean nominal(int u) {
    PartOfSpeech pos = units.article().pos(units.token(u));
    return switch (pos) {
      case DETERMINER, ADJECTIVE, NOUN, PROPER_NOUN, NUMBER -> true;
      default ->
          units.lower(u).equals("'s")
              || units.hyphenated(u)
              || units.article().tag(units.token(u)).equals("PRP$");
    };
  }

  private boolean writtenAs(String wanted, int first, int end) {
    if (sentences.headline(first) && !wanted.equals("upper")) {
      return true;
    }
    for (int u = first; u < end; u++) {
      boolean initial = u == first && startsSentence(u);
      boolean small = !Character.isLetter(units.lower(u).charAt(0)) || units.isEnding(u);
      boolean good =
          switch (wanted) {
            case "lower" -> small || (initial && !units.allCapitals(u)) || !units.capital(u);
            case "upper" -> small || units.allCapitals(u);
            default -> small || units.capital(u) || units.end(u) - units.start(u) < 4;
          };
      if (!good) {
        return false;
      }
    }
    return true;
  }

  private boolean startsSentence(int u) {
    return units.before(u) == WordUnits.SENTENCE
        || (units.start(u) > 0
            && "\"\u201c".indexOf(units.article().text().charAt(units.start(u) - 1)) >= 0);
  }
}

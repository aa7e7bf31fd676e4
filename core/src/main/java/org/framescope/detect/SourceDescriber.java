package org.framescope.detect;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.framescope.annotation.SourceDescription;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;

/** How an unnamed source is described, and how many the article says there are. */
final class SourceDescriber {
  private static final Set<String> NEARNESS =
      Set.of("familiar", "close", "briefed", "knowledge", "involved", "privy", "acquainted");
  private static final Set<String> BARE =
      Set.of(
          "source",
          "sources",
          "official",
          "officials",
          "insider",
          "insiders",
          "person",
          "people",
          "aide",
          "aides",
          "someone",
          "somebody",
          "another",
          "others",
          "some",
          "one");
  private static final Set<String> BELONGING =
      Set.of("of", "at", "in", "for", "with", "from", "inside", "within");
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "administration",
          "campaign",
          "government",
          "police",
          "department",
          "military",
          "intelligence",
          "law",
          "state",
          "federal",
          "court",
          "union",
          "industry",
          "party",
          "congressional",
          "city",
          "county",
          "embassy",
          "company",
          "enforcement",
          "defense",
          "security",
          "presidential",
          "diplomatic",
          "judicial",
          "ministry",
          "agency",
          "council");
  private static final ImmutableMap<String, Integer> NUMBERS =
      ImmutableMap.<String, Integer>builder()
          .put("a", 1)
          .put("an", 1)
          .put("one", 1)
          .put("another", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("eleven", 11)
          .put("twelve", 12)
          .put("dozen", 12)
          .put("couple", 2)
          .put("pair", 2)
          .put("both", 2)
          .build();

  private final ParsedArticle article;

  SourceDescriber(ParsedArticle article) {
    this.article = article;
  }

  /** How the words [first, end) describe their unnamed source; empty for what is no person. */
  Optional<SourceDescription> describe(PhraseKind kind, int first, int end) {
    if (kind != PhraseKind.PERSON && kind != PhraseKind.GROUP) {
      return Optional.empty();
    }
    boolean bare = false;
    boolean counted = false;
    boolean described = false;
    boolean affiliated = false;
    for (int t = first; t < Math.min(end, article.size()); t++) {
      String lower = article.lower(t);
      PartOfSpeech pos = article.pos(t);
      if (NEARNESS.contains(lower)) {
        return Optional.of(SourceDescription.PROXIMITY);
      }
      boolean name = t > first && Capitals.begin(article.word(t));
      if (name || INSTITUTIONS.contains(lower) || Gazetteer.ENGLISH.isOrganizationNoun(lower)) {
        affiliated |= t > first || name || INSTITUTIONS.contains(lower);
      }
      if (pos == PartOfSpeech.NUMBER || NUMBERS.containsKey(lower)) {
        counted = true;
      } else if (BARE.contains(lower)) {
        bare = true;
      } else if (pos != PartOfSpeech.DETERMINER && article.isWord(t)) {
        described |= !BELONGING.contains(lower);
      }
    }
    if (bare && !described) {
      return Optional.of(SourceDescription.BARE);
    }
    if (kind == PhraseKind.GROUP && !counted && !bare) {
      return Optional.of(SourceDescription.COLLECTIVE);
    }
    return Optional.of(affiliated ? SourceDescription.AFFILIATED : SourceDescription.ROLE);
  }

  /** The number of sources stated; empty for "several" and for percentages. */
  OptionalInt count(PhraseKind kind, int first, int end) {
    if (kind != PhraseKind.PERSON && kind != PhraseKind.GROUP) {
      return OptionalInt.empty();
    }
    for (int t = first; t < Math.min(end, first + 3) && t < article.size(); t++) {
      String lower = article.lower(t);
      String next = t + 1 < end ? article.lower(t + 1) : "";
      if (next.equals("percent") || next.equals("%") || next.equals("in") || next.equals("out")) {
        return OptionalInt.empty();
      }
      if (lower.equals("half") || next.equals("half")) {
        return OptionalInt.empty();
      }
      Integer known = NUMBERS.get(lower);
      if (known != null) {
        if (known == 1 && NUMBERS.containsKey(next)) {
          continue;
        }
        return kind == PhraseKind.GROUP && known == 1 ? OptionalInt.empty() : OptionalInt.of(known);
      }
      if (article.pos(t) == PartOfSpeech.NUMBER && lower.length() < 7 && digits(lower)) {
        return OptionalInt.of(Integer.parseInt(lower));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

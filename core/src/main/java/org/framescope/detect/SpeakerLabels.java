package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;

/**
 * Turns in a transcript: a paragraph that begins with a name in capitals and a colon ("MS. OAK:
 * ...") is that speaker's words to its end, and nothing within it is an attribution of its own
 * (codebook, 5.3). A text with fewer than two such paragraphs is no transcript.
 */
final class SpeakerLabels {
  private static final int LONGEST_LABEL = 6;
  private static final int FEWEST_TURNS = 2;
  private static final double CONFIDENCE = 0.9;

  private SpeakerLabels() {}

  /** Puts the turns in place of what the tagger found within them. */
  static List<TaggedAttribution> apply(ParsedArticle article, List<TaggedAttribution> tagged) {
    List<TaggedAttribution> turns = turns(article);
    if (turns.size() < FEWEST_TURNS) {
      return tagged;
    }
    List<TaggedAttribution> all = new ArrayList<>(turns);
    BitSet within = new BitSet();
    for (TaggedAttribution turn : turns) {
      within.set(turn.cue().start(), turn.content().get(0).end());
    }
    for (TaggedAttribution found : tagged) {
      if (within.get(found.cue().start(), found.cue().end()).isEmpty()) {
        all.add(found);
      }
    }
    return all;
  }

  private static List<TaggedAttribution> turns(ParsedArticle article) {
    List<TaggedAttribution> turns = new ArrayList<>();
    int paragraphs = article.paragraphs().size();
    int[] start = new int[paragraphs];
    int[] end = new int[paragraphs];
    for (Sentence sentence : article.sentences()) {
      int p = sentence.paragraph();
      start[p] = end[p] == 0 ? sentence.firstToken() : start[p];
      end[p] = sentence.endToken();
    }
    for (int p = 0; p < paragraphs; p++) {
      int colon = colon(article, start[p], end[p]);
      if (colon > start[p] && colon + 1 < end[p]) {
        turns.add(
            new TaggedAttribution(
                Optional.of(new TokenRange(start[p], colon)),
                new TokenRange(colon, colon + 1),
                ImmutableList.of(new TokenRange(colon + 1, end[p])),
                CONFIDENCE));
      }
    }
    return turns;
  }

  /** The colon after a label at the start of a paragraph, or -1. */
  private static int colon(ParsedArticle article, int start, int end) {
    for (int t = start; t < end && t <= start + LONGEST_LABEL; t++) {
      String word = article.word(t);
      if (word.equals(":")) {
        return t;
      }
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return -1;
      }
    }
    return -1;
  }
}

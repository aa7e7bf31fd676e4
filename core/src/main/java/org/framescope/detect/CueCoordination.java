package org.framescope.detect;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.ToIntFunction;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/**
 * Cues that share the source of the cue before them in their sentence: <i>she has slammed the plan
 * and vowed to stop it</i>, <i>his praise of the crew and contempt for the owners</i>, <i>he asked
 * for time, saying that it was late</i>.
 */
final class CueCoordination {
  private static final int REACH = 60;

  /** So many participles in a row share a source. */
  private static final int DEEPEST = 5;

  private final ParsedArticle article;
  private final Discourse discourse;

  /** The source of the attribution whose cue begins with a token. */
  private final ImmutableMap<Integer, TextSpan> sourceByCue;

  /** The attribution without a source whose cue begins with a token. */
  private final ImmutableMap<Integer, AttributionRelation> sourceless;

  private final ToIntFunction<AttributionRelation> recovery;

  private int depth;

  CueCoordination(
      ParsedArticle article,
      Discourse discourse,
      List<AttributionRelation> relations,
      ToIntFunction<AttributionRelation> recovery) {
    this.recovery = recovery;
    this.article = article;
    this.discourse = discourse;
    ImmutableMap.Builder<Integer, TextSpan> sources = ImmutableMap.builder();
    ImmutableMap.Builder<Integer, AttributionRelation> missing = ImmutableMap.builder();
    for (AttributionRelation relation : relations) {
      if (relation.source().isEmpty() && !relation.cue().isEmpty()) {
        missing.put(article.tokenAt(relation.cue().get(0).start()), relation);
      }
      if (!relation.source().isEmpty() && !relation.cue().isEmpty()) {
        sources.put(article.tokenAt(relation.cue().get(0).start()), relation.source().get(0));
      }
    }
    sourceByCue = sources.buildKeepingLast();
    sourceless = missing.buildKeepingLast();
  }

  /** The phrase that is the source of the cue joined to the one at {@code first}; -1 if none is. */
  int partner(int first, Sentence sentence) {
    int joint = first - 1;
    while (joint > sentence.firstToken()
        && (article.pos(joint) == PartOfSpeech.ADVERB
            || article.pos(joint) == PartOfSpeech.ADJECTIVE
            || article.pos(joint) == PartOfSpeech.DETERMINER)) {
      joint--;
    }
    if (joint <= sentence.firstToken()) {
      return -1;
    }
    String mark = article.lower(joint);
    boolean and = mark.equals("and") || mark.equals("but") || mark.equals("or");
    boolean participle = mark.equals(",") && article.tag(first).equals("VBG");
    if (!and && !participle) {
      return -1;
    }
    for (int t = joint - 1; t >= Math.max(sentence.firstToken(), joint - REACH); t--) {
      TextSpan source = sourceByCue.get(t);
      if (source != null && (participle || alike(t, first)) && isBefore(source, t)) {
        return phraseIn(source);
      }
      AttributionRelation before = sourceless.get(t);
      if (before != null && article.tag(t).equals("VBG") && article.tag(first).equals("VBG")) {
        if (depth >= DEEPEST) {
          return -1;
        }
        depth++;
        int agent = recovery.applyAsInt(before);
        depth--;
        return agent;
      }
    }
    return -1;
  }

  private boolean isBefore(TextSpan source, int cue) {
    return source.start() < article.start(cue);
  }

  /** Whether both cues begin as verbs or both as nouns. */
  private boolean alike(int one, int other) {
    return verbal(one) == verbal(other);
  }

  private boolean verbal(int t) {
    PartOfSpeech pos = article.pos(t);
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADVERB || pos == PartOfSpeech.MODAL;
  }

  /** Index of the first phrase that begins within a span; -1 if none does. */
  int phraseIn(TextSpan source) {
    for (int t = article.tokenAt(source.start());
        t < article.size() && article.start(t) < source.end();
        t++) {
      if (discourse.phraseAt(t) >= 0) {
        return discourse.phraseAt(t);
      }
    }
    return -1;
  }
}

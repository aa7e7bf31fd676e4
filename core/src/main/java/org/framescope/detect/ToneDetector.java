package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import org.framescope.annotation.ToneWord;
import org.framescope.lexicon.ToneMatcher;
import org.framescope.text.ParsedArticle;

/**
 * Finds words that show an attitude without a side, and tells in whose voice they are. Immutable
 * and safe for use by several threads.
 */
public final class ToneDetector {
  private final ToneMatcher matcher;

  /** A detector for the lexicons of a matcher. */
  public ToneDetector(ToneMatcher matcher) {
    this.matcher = matcher;
  }

  /** The tone words of an article, in text order, ids T1, T2, ... */
  ImmutableList<ToneWord> detect(ParsedArticle article, VoiceFinder voices) {
    ImmutableList.Builder<ToneWord> words = ImmutableList.builder();
    int count = 0;
    for (ToneMatcher.Match match : matcher.match(article)) {
      VoiceFinder.Finding voice = voices.voice(match.firstToken(), match.endToken(), match.span());
      words.add(
          new ToneWord(
              "T" + ++count,
              match.span(),
              match.span().in(article.text()),
              match.entry().category(),
              match.entry().lexicon(),
              voice.voice(),
              voice.attribution(),
              article.partOf(match.firstToken())));
    }
    return words.build();
  }
}

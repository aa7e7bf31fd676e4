package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ScareQuote;
import org.framescope.codebook.Side;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.lexicon.TermMatch;
import org.framescope.lexicon.TermMatches;
import org.framescope.text.ParsedArticle;

/**
 * Finds the terms of the lexicons in an article and tells how each is used: in whose voice, in
 * scare quotes, as a word under discussion, denied. Immutable and safe for use by several threads.
 */
public final class LoadedTermDetector {
  private final LexiconMatcher matcher;

  /** A detector for the lexicons of a matcher. */
  public LoadedTermDetector(LexiconMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * What was found.
   *
   * @param loaded terms of either side and contested ones, in text order, ids L1, L2, ...
   * @param neutral their neutral rivals, ids N1, N2, ...
   * @param scareQuotes quotation marks without a speaker
   * @param suppressed what was found and does not count
   */
  public record Found(
      ImmutableList<LoadedTerm> loaded,
      ImmutableList<LoadedTerm> neutral,
      ImmutableList<ScareQuote> scareQuotes,
      ImmutableList<SuppressedMatch> suppressed) {}

  /**
   * Finds the terms of an article.
   *
   * @param attributions the attributions of the article, from which the voices follow
   */
  public Found detect(ParsedArticle article, List<Attribution> attributions) {
    return detect(article, new VoiceFinder(article, attributions));
  }

  Found detect(ParsedArticle article, VoiceFinder voices) {
    TermMatches matches = matcher.match(article);
    TermUse uses = new TermUse(article);
    ImmutableList.Builder<LoadedTerm> loaded = ImmutableList.builder();
    ImmutableList.Builder<LoadedTerm> neutral = ImmutableList.builder();
    int loadedCount = 0;
    int neutralCount = 0;
    for (TermMatch match : matches.hits()) {
      boolean isNeutral = match.entry().side().equals(Side.NEUTRAL);
      String id = isNeutral ? "N" + ++neutralCount : "L" + ++loadedCount;
      VoiceFinder.Finding voice = voices.voice(match.firstToken(), match.endToken(), match.span());
      (isNeutral ? neutral : loaded)
          .add(
              new LoadedTerm(
                  id,
                  match.span(),
                  match.span().in(article.text()),
                  match.entry(),
                  voice.voice(),
                  voice.scareQuoted(),
                  uses.mention(match.firstToken(), match.endToken()),
                  uses.negated(match.firstToken()),
                  voice.attribution(),
                  article.partOf(match.firstToken()),
                  match.passed()));
    }
    return new Found(loaded.build(), neutral.build(), voices.scareQuotes(), matches.suppressed());
  }
}

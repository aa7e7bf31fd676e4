package org.framescope.annotation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.framescope.lexicon.SuppressedMatch;

/**
 * All that was found in one article, each list in text order.
 *
 * @param loadedTerms terms of either side, and contested ones
 * @param neutralTerms their neutral rivals, which scores of word choice need
 * @param toneWords words of attitude without a side
 * @param attributions who says what
 * @param scareQuotes quotation marks without a speaker
 * @param suppressed terms whose words stand there in another sense, in a name or in a longer term
 */
public record ArticleAnnotations(
    ImmutableList<LoadedTerm> loadedTerms,
    ImmutableList<LoadedTerm> neutralTerms,
    ImmutableList<ToneWord> toneWords,
    ImmutableList<Attribution> attributions,
    ImmutableList<ScareQuote> scareQuotes,
    ImmutableList<SuppressedMatch> suppressed)
    implements Serializable {}

package org.framescope.annotation;

import java.io.Serializable;
import java.util.Optional;
import org.framescope.text.ArticlePart;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A word that shows an attitude without a side: an evaluation, hedge, intensifier, factive.
 *
 * @param id its name in the article's results: T1, T2, ...
 * @param span where it stands
 * @param text the word as written
 * @param category its category, as its lexicon names it ({@code hedge})
 * @param lexicon the lexicon it comes from
 * @param voice whose words it is in
 * @param attribution the id of the attribution in whose content it stands, if it does
 * @param part the part of the article it stands in
 */
public record ToneWord(
    String id,
    TextSpan span,
    String text,
    String category,
    String lexicon,
    Voice voice,
    Optional<String> attribution,
    ArticlePart part)
    implements Serializable {
  private Object writeReplace() {
    return new Serial(id, span, text, category, lexicon, voice, attribution.orElse(null), part);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String id,
      TextSpan span,
      String text,
      String category,
      String lexicon,
      Voice voice,
      @Nullable String attribution,
      ArticlePart part)
      implements Serializable {
    private Object readResolve() {
      return new ToneWord(
          id, span, text, category, lexicon, voice, Optional.ofNullable(attribution), part);
    }
  }
}

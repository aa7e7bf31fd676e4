package org.framescope.annotation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.text.ArticlePart;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A term of a lexicon found in an article, with its use. Also used for the neutral rivals of loaded
 * terms (side NEUTRAL), which are listed apart.
 *
 * @param id its name in the article's results: L1, L2, ... (N1, N2, ... for neutral rivals)
 * @param span where it stands
 * @param text the words as written
 * @param entry the lexicon's entry
 * @param voice whose words it is in
 * @param scareQuoted whether it stands in quotation marks that belong to no speaker
 * @param mention whether the word itself is under discussion (<i>the term "illegal alien"</i>)
 * @param negated whether the sentence denies it (<i>is not amnesty</i>)
 * @param attribution the id of the attribution in whose content it stands, if it does
 * @param part the part of the article it stands in
 * @param passed the sense conditions that it passed
 */
public record LoadedTerm(
    String id,
    TextSpan span,
    String text,
    LexiconEntry entry,
    Voice voice,
    boolean scareQuoted,
    boolean mention,
    boolean negated,
    Optional<String> attribution,
    ArticlePart part,
    ImmutableList<String> passed)
    implements Serializable {
  private Object writeReplace() {
    return new Serial(
        id,
        span,
        text,
        entry,
        voice,
        scareQuoted,
        mention,
        negated,
        attribution.orElse(null),
        part,
        passed);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String id,
      TextSpan span,
      String text,
      LexiconEntry entry,
      Voice voice,
      boolean scareQuoted,
      boolean mention,
      boolean negated,
      @Nullable String attribution,
      ArticlePart part,
      ImmutableList<String> passed)
      implements Serializable {
    private Object readResolve() {
      return new LoadedTerm(
          id,
          span,
          text,
          entry,
          voice,
          scareQuoted,
          mention,
          negated,
          Optional.ofNullable(attribution),
          part,
          passed);
    }
  }
}

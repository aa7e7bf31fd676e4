package org.framescope.annotation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.framescope.text.TextSpan;

/**
 * The spans of one attribution, before it is known who the source is (PARC 3, Pareti 2016; PolNeAR,
 * Newell et al. 2018).
 *
 * @param source the words for the source, in text order; empty when nobody is given
 * @param cue the words that attribute; may be empty (an orphan quotation)
 * @param content what is attributed, in text order, possibly in several pieces
 * @param type how much of the content is quoted
 * @param confidence how sure the detector is, 0 to 1
 */
public record AttributionRelation(
    ImmutableList<TextSpan> source,
    ImmutableList<TextSpan> cue,
    ImmutableList<TextSpan> content,
    AttributionType type,
    double confidence)
    implements Serializable {
  public AttributionRelation {
    checkArgument(
        confidence >= 0 && confidence <= 1, "confidence must be 0 to 1, but was %s", confidence);
    checkArgument(
        !cue.isEmpty() || !content.isEmpty(), "an attribution must have a cue or a content");
  }

  /** The offset of the first unit of the cue, or of the content if there is no cue. */
  public int anchor() {
    return cue.isEmpty() ? content.get(0).start() : cue.get(0).start();
  }
}

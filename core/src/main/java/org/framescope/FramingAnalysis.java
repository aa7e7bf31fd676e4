package org.framescope;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.profile.FramingProfile;
import org.framescope.text.Article;
import org.framescope.text.TextWarning;

/**
 * All that is known of one article after its analysis. Immutable and safe for use by several
 * threads; serializable, for the machines of one cluster (docs/decisions/0014-serialization.md).
 *
 * @param article the article
 * @param annotations what was found in it
 * @param profile its figures
 * @param warnings what was mended on the way
 * @param provenance what made this result
 */
public record FramingAnalysis(
    Article article,
    ArticleAnnotations annotations,
    FramingProfile profile,
    ImmutableList<TextWarning> warnings,
    Provenance provenance)
    implements Serializable {}

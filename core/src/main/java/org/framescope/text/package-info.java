/**
 * The article and positions in it: {@link org.framescope.text.Article} as it is read, {@link
 * org.framescope.text.ParsedArticle} with its sentences, tokens and quotations, and {@link
 * org.framescope.text.TextSpan}, by which every result points into the text.
 *
 * <p>Everything here is an immutable value. Nothing here knows how it is found.
 */
@NullMarked
package org.framescope.text;

import org.jspecify.annotations.NullMarked;

/**
 * What an analysis finds in one article, and where: {@link org.framescope.annotation.LoadedTerm},
 * {@link org.framescope.annotation.Attribution} and the {@link org.framescope.annotation.Source}
 * behind it. Everything here is an immutable value pointing into the article by {@link
 * org.framescope.text.TextSpan}; how it is found is the business of {@code org.framescope.detect}.
 */
@NullMarked
package org.framescope.annotation;

import org.jspecify.annotations.NullMarked;

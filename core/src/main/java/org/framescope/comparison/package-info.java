/**
 * Several articles or groups of them: differences, tests by permutation of whole documents,
 * keyness, dispersion, concordance and near-duplicates. Takes analyses, never texts.
 */
@NullMarked
package org.framescope.comparison;

import org.jspecify.annotations.NullMarked;

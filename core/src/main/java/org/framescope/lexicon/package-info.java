/**
 * Terms with side, sense condition, provenance and examples: the bundled {@link
 * org.framescope.lexicon.Lexicon}s, readers of the project's own format and of other tools'
 * dictionaries, and matching. Data files stand apart in the resources of the same name.
 */
@NullMarked
package org.framescope.lexicon;

import org.jspecify.annotations.NullMarked;

/**
 * Every door by which something foreign comes in, under fuzzing. In a plain build each test runs on
 * its recorded findings; {@code JAZZER_FUZZ=1} with one test chosen searches for new ones
 * (docs/reliability.md).
 */
@NullMarked
package org.framescope.fuzz;

import org.jspecify.annotations.NullMarked;

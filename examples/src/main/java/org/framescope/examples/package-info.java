/**
 * The command line and small programs to start from.
 *
 * <p>Programs, each with a main of its own that runs on the bundled samples unless it is given
 * files: {@link org.framescope.examples.QuickStart}, {@link
 * org.framescope.examples.CompareOutlets}, {@link org.framescope.examples.YourOwnLexicon}, {@link
 * org.framescope.examples.UnnamedSources}, {@link org.framescope.examples.ValidateAgainstCoding},
 * {@link org.framescope.examples.TrainTagger}, {@link
 * org.framescope.examples.ConcordanceAndKeyness}. They use the public API alone.
 *
 * <p>Commands: {@link org.framescope.examples.Framescope} and one class a command.
 */
@NullMarked
package org.framescope.examples;

import org.jspecify.annotations.NullMarked;

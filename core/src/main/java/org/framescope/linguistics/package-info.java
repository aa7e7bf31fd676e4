/**
 * From an article to a parsed article: tokens, sentences, part-of-speech tags, lemmas, quotation
 * pairing. The only package that uses Apache OpenNLP.
 */
@NullMarked
package org.framescope.linguistics;

import org.jspecify.annotations.NullMarked;

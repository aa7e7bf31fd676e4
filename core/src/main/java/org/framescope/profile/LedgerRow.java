package org.framescope.profile;

import java.io.Serializable;

/**
 * What one annotation adds to a figure.
 *
 * @param ref the id of the annotation (A3, L1, N2), a source's key, or {@code words} for all words
 *     together
 * @param numerator what it adds to the numerator
 * @param denominator what it adds to the denominator
 */
public record LedgerRow(String ref, long numerator, long denominator) implements Serializable {}

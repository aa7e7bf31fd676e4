package org.framescope.comparison;

/**
 * How large a difference is, apart from whether chance could make it.
 *
 * @param name what it is: {@code cliffs-delta}
 * @param value its value; for Cliff's delta -1 to 1
 */
public record EffectSize(String name, double value) {}

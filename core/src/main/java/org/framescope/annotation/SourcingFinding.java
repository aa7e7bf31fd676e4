package org.framescope.annotation;

import java.io.Serializable;

/**
 * A newsroom rule on unnamed sources that an attribution touches: a finding, never a verdict.
 *
 * @param rule a stable kebab-case code such as {@code bare-source}
 * @param citation whose rule it is, and where it can be read
 * @param message what was found, for a person
 */
public record SourcingFinding(String rule, String citation, String message)
    implements Serializable {}

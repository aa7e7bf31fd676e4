/**
 * Benchmarks by JMH, one a stage and one for the whole. Run them with {@code mvn -Pbench verify
 * -DskipTests}; they are in no artifact.
 */
package org.framescope.examples.bench;

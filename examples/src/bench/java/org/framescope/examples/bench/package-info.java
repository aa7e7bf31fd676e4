/**
 * Benchmarks by JMH of each stage and of the whole, and mains that measure processor time and
 * threads (docs/performance.md). Run them with {@code mvn -Pbench verify -DskipTests}; they are in
 * no artifact.
 */
package org.framescope.examples.bench;

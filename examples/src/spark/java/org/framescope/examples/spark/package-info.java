/**
 * The analyser inside Apache Spark: {@link org.framescope.examples.spark.SparkFraming} is the job,
 * {@link org.framescope.examples.spark.AnalysisRows} the shape of what it writes.
 */
@NullMarked
package org.framescope.examples.spark;

import org.jspecify.annotations.NullMarked;

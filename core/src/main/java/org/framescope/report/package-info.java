/**
 * Results to files, and back.
 *
 * <ul>
 *   <li>{@link org.framescope.report.AnalysisJson}, {@link org.framescope.report.JsonlWriter} and
 *       {@link org.framescope.report.ComparisonJson} write JSON as docs/schema describes it; {@link
 *       org.framescope.report.AnalysisJsonReader} reads analyses back.
 *   <li>{@link org.framescope.report.CsvTables} writes tidy tables.
 *   <li>{@link org.framescope.report.BratWriter}, {@link org.framescope.report.XmiWriter} and
 *       {@link org.framescope.report.WebAnnotationWriter} write for tools of annotation; {@link
 *       org.framescope.report.BratReader} reads brat back.
 *   <li>{@link org.framescope.report.HtmlReport} and {@link org.framescope.report.TerminalTable}
 *       are for people.
 * </ul>
 *
 * <p>Every file is complete or not there: see {@link org.framescope.report.PendingFile}. No text of
 * an article can become markup, script, a formula or a control sequence in any of them.
 */
@NullMarked
package org.framescope.report;

import org.jspecify.annotations.NullMarked;

/** Results to files: JSON, JSONL, CSV, brat, UIMA XMI, Web Annotation, HTML. */
@NullMarked
package org.framescope.report;

import org.jspecify.annotations.NullMarked;

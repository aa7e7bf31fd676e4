/** Articles from files: plain text, HTML, JSONL, CSV, exports of newspaper databases. */
@NullMarked
package org.framescope.corpus;

import org.jspecify.annotations.NullMarked;

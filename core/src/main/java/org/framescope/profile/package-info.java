/**
 * From the annotations of one article to its figures: each a {@link org.framescope.profile.Measure}
 * with numerator, denominator, interval and a ledger of {@link org.framescope.profile.LedgerRow}s
 * that sum to it exactly.
 */
@NullMarked
package org.framescope.profile;

import org.jspecify.annotations.NullMarked;

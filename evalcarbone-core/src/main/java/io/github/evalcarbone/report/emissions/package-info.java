/**
 * Emissions reports by the scopes of the GHG Protocol and the posts of the French BEGES.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.report.emissions;

import org.jspecify.annotations.NullMarked;

/**
 * A fleet over years: which equipment is renewed when, by what, and what that comes to each year in each view of the account,
 * against a target.
 */
@NullMarked
package io.github.evalcarbone.plan;

import org.jspecify.annotations.NullMarked;

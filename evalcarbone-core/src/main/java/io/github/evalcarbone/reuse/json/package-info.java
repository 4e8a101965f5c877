/** Indicators of reuse as JSON, within other documents. */
@NullMarked
package io.github.evalcarbone.reuse.json;

import org.jspecify.annotations.NullMarked;

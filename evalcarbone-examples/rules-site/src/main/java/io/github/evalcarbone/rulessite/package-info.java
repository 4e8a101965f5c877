/** Writes a page in French and in English for each rule set shipped with the library. */
@NullMarked
package io.github.evalcarbone.rulessite;

import org.jspecify.annotations.NullMarked;

/** The lines of equipment that a change applies to: by what they state, by their age, or by any condition. */
@NullMarked
package io.github.evalcarbone.scenario.selection;

import org.jspecify.annotations.NullMarked;

/** Facts of a line other than figures as people state them: words for kinds, conditions, ids; and what is
 * assumed where they state nothing. Not exported.
 */
@NullMarked
package io.github.evalcarbone.intake.fact;

import org.jspecify.annotations.NullMarked;

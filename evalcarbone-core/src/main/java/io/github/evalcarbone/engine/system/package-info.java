/**
 * Results of a system as objects: services as lines, and footprints as a file had them.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.system;

import org.jspecify.annotations.NullMarked;

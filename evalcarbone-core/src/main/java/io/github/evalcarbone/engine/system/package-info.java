/**
 * Results of information systems as objects: services as lines, and footprints read from a file.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.system;

import org.jspecify.annotations.NullMarked;

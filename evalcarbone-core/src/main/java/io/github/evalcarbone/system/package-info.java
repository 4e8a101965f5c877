/**
 * The footprint of a whole information system: services beside its equipment, both shared among the machines and applications that run
 * on them, and the total related to what the establishment does. Every part adds up to the whole.
 */
@NullMarked
package io.github.evalcarbone.system;

import org.jspecify.annotations.NullMarked;

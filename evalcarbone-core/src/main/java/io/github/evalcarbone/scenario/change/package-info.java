/**
 * Changes of a scenario, and the lines they apply to: more or fewer items, longer use, hours, second life, other devices and
 * places. A change says nothing about impacts; rules and factors do.
 */
@NullMarked
package io.github.evalcarbone.scenario.change;

import org.jspecify.annotations.NullMarked;

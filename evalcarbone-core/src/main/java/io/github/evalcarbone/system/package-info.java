/** Shares the footprint of equipment among the machines and applications that run on it; every part adds up to the whole. */
@NullMarked
package io.github.evalcarbone.system;

import org.jspecify.annotations.NullMarked;

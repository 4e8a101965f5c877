/** Lines prepared to be computed many times, each time with other figures. */
@NullMarked
package io.github.evalcarbone.engine.study;

import org.jspecify.annotations.NullMarked;

/** The checks of a dataset before it is published. */
@NullMarked
package io.github.evalcarbone.publishing.check;

import org.jspecify.annotations.NullMarked;

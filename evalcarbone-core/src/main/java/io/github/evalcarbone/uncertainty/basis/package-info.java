/** The origin of distributions: datasets, publications, quality classes. */
@NullMarked
package io.github.evalcarbone.uncertainty.basis;

import org.jspecify.annotations.NullMarked;

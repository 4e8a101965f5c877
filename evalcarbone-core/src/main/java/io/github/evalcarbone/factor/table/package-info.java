/**
 * Datasets in their published form: a descriptor, tables and a provider.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.factor.table;

import org.jspecify.annotations.NullMarked;

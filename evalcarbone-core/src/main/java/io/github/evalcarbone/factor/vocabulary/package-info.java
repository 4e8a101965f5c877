/** The names of countries, and the normal form in which names of a vocabulary are compared. Not exported. */
@NullMarked
package io.github.evalcarbone.factor.vocabulary;

import org.jspecify.annotations.NullMarked;

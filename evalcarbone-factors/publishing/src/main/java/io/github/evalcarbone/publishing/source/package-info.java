/** One transformation for each source, with what we add to its rows. */
@NullMarked
package io.github.evalcarbone.publishing.source;

import org.jspecify.annotations.NullMarked;

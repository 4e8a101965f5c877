/** What a publisher checks before a dataset goes out. */
@NullMarked
package io.github.evalcarbone.publishing.check;

import org.jspecify.annotations.NullMarked;

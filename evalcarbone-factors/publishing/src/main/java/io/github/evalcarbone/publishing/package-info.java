/** Makes the datasets from what their sources publish. */
@NullMarked
package io.github.evalcarbone.publishing;

import org.jspecify.annotations.NullMarked;

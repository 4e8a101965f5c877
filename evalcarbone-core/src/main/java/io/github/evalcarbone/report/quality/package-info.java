/** Reports on the quality of the data of an inventory. */
@NullMarked
package io.github.evalcarbone.report.quality;

import org.jspecify.annotations.NullMarked;

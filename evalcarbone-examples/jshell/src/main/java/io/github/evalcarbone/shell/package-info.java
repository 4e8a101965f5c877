/** Helpers for researchers at the JShell prompt: tables and plots. Never published; promises nothing. */
@NullMarked
package io.github.evalcarbone.shell;

import org.jspecify.annotations.NullMarked;

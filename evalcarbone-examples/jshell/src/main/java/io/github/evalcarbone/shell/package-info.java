/** What a researcher at the JShell prompt needs beside the library: tables of own rows, and plots. Never published; promises nothing. */
@NullMarked
package io.github.evalcarbone.shell;

import org.jspecify.annotations.NullMarked;

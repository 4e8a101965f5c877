/**
 * The command line: reads an inventory, calls the library, prints. Nothing is computed here.
 * <p>
 * Start with {@code Main}. Never published; promises nothing.
 */
package io.github.evalcarbone.quickstart;

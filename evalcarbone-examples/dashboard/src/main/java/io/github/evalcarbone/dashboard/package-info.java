/**
 * A small web program that shows a hospital's inventory, its footprint and scenarios in a browser. It keeps nothing: each request
 * brings the document that it is about.
 */
@NullMarked
package io.github.evalcarbone.dashboard;

import org.jspecify.annotations.NullMarked;

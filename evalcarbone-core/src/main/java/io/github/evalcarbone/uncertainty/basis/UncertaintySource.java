package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.problem.Bilingual;

/**
 * A publication that distributions come from. Immutable and thread-safe.
 *
 * @param id  its id
 * @param titles  what it is, in French and English
 * @param url  its address
 * @param locator  the place in it
 * @param licence  its licence; {@code facts only} where figures alone may be taken over
 */
public record UncertaintySource(String id, Bilingual titles, String url, String locator, String licence) {}

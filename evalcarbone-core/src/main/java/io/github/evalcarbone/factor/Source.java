package io.github.evalcarbone.factor;

/**
 * A publication that figures were carried over from. Immutable and thread-safe.
 *
 * @param id  its id inside the dataset
 * @param publisher  who published it
 * @param title  its title
 * @param version  its version as its publisher names it
 * @param url  where it was read; empty if nowhere in particular
 * @param licence  its licence, as an SPDX id or {@code LicenseRef-...}
 * @param attribution  the sentence that credits it
 */
public record Source(
        String id, String publisher, String title, String version, String url, String licence, String attribution) {}

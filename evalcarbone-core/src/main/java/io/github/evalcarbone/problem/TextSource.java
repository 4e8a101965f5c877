package io.github.evalcarbone.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, and its name in problems. A reader opens it when it starts to read and closes it afterwards;
 * nothing is opened before. A source that cannot be opened or read is reported as a problem
 * ({@link CoreCode#UNREADABLE_FILE}), not by an exception. Thread-safe.
 */
public final class TextSource {

    /** Opens a text from its beginning. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the text.
         *
         * @return the bytes of the text, which the reader closes
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;
    private final boolean isReadOnce;

    private TextSource(String name, Opener opener, boolean isReadOnce) {
        this.name = name;
        this.opener = opener;
        this.isReadOnce = isReadOnce;
    }

    private TextSource(String name, Opener opener) {
        this(name, opener, false);
    }

    /**
     * Returns a file, called by its path; it may be read several times.
     *
     * @param file  the file
     * @return the source
     */
    public static TextSource of(Path file) {
        return new TextSource(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Returns a text in memory; it may be read several times.
     *
     * @param name  the name for problems
     * @param text  the text
     * @return the source
     */
    public static TextSource of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns bytes in memory; they may be read several times.
     *
     * @param name  the name for problems
     * @param bytes  the text in its encoding; not to be changed afterwards
     * @return the source
     */
    public static TextSource of(String name, byte[] bytes) {
        return new TextSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Returns a stream; it can be read once, and is closed by the reader.
     *
     * @param name  the name for problems
     * @param stream  the stream, where the text begins
     * @return the source
     */
    public static TextSource of(String name, InputStream stream) {
        AtomicReference<@Nullable InputStream> unread = new AtomicReference<>(stream);
        return new TextSource(
                name,
                () -> {
                    InputStream one = unread.getAndSet(null);
                    if (one == null) {
                        throw new IllegalStateException(
                                "The stream [" + name + "] must be read once; it was read before.");
                    }
                    return one;
                },
                true);
    }

    /**
     * Returns anything else that can be opened, such as an object of a store; it may be read as often as it can be opened.
     *
     * @param name  the name for problems
     * @param opener  opens the text from its beginning
     * @return the source
     */
    public static TextSource opening(String name, Opener opener) {
        return new TextSource(name, opener);
    }

    /**
     * Returns a resource, which must be there; it may be read several times.
     *
     * @param owner  a class of the same package
     * @param file  its name, without folders
     * @return the source
     */
    public static TextSource ofResource(Class<?> owner, String file) {
        return new TextSource(file, () -> Objects.requireNonNull(owner.getResourceAsStream(file), file));
    }

    /** {@return whether it is a stream, which can be read once only} */
    public boolean isReadOnce() {
        return isReadOnce;
    }

    /** {@return the name for problems} */
    public String name() {
        return name;
    }

    /**
     * Opens the text.
     *
     * @return the bytes of the text, to be closed by the caller
     * @throws IOException if it cannot be opened
     * @throws IllegalStateException if it is a stream that was read before
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}

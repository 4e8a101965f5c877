package io.github.evalcarbone.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole, so that a reader never finds half of it, and what was there stays if
 * writing fails. A device or a pipe is written to directly.
 */
final class OutputFile {

    private final String name;
    private final Path target;

    private OutputFile(String name, Path target) {
        this.name = name;
        this.target = target;
    }

    /** Something that writes a document. */
    interface Document {
        void write(OutputStream stream) throws IOException;
    }

    static OutputFile of(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath();
            return new OutputFile(name, Files.exists(path) ? path.toRealPath() : path);
        } catch (IOException | InvalidPathException e) {
            throw OutputFailure.unwritable(name, e);
        }
    }

    void write(Document document) {
        boolean isInPlace = Files.exists(target) && !Files.isRegularFile(target);
        Path written = isInPlace ? target : beside();
        try (OutputStream stream = open(written)) {
            write(document, stream);
        } catch (IOException e) {
            remove(written);
            throw OutputFailure.incomplete(name, e);
        } catch (OutputFailure e) {
            remove(written);
            throw e;
        }
        if (!isInPlace) {
            move(written);
        }
    }

    /** The process has a number of its own, so that two programs do not write the same file. */
    private Path beside() {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private OutputStream open(Path file) {
        try {
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        } catch (IOException e) {
            throw OutputFailure.unwritable(name, e);
        }
    }

    private void write(Document document, OutputStream stream) throws IOException {
        try {
            document.write(stream);
            stream.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void move(Path written) {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            replace(written);
        } catch (IOException e) {
            remove(written);
            throw OutputFailure.incomplete(name, e);
        }
    }

    private void replace(Path written) {
        try {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(written);
            throw OutputFailure.incomplete(name, e);
        }
    }

    /** Removes what was written of a file, but never a device. */
    private void remove(Path written) {
        try {
            if (Files.isRegularFile(written, LinkOption.NOFOLLOW_LINKS) && !written.equals(target)) {
                Files.delete(written);
            }
        } catch (IOException e) {
            // The failure to write is the one that is told.
        }
    }
}

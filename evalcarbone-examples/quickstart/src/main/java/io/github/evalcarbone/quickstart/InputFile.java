package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A file named on the command line. */
record InputFile(String name) {

    /** Reads the file; one that cannot be opened is a problem like any other. */
    <T> Checked<T> read(Function<TextSource, Checked<T>> reader) {
        return source().flatMap(reader);
    }

    /** The file, if it can be opened. */
    Checked<TextSource> source() {
        try {
            Path path = Path.of(name);
            Files.newInputStream(path).close();
            return Checked.of(TextSource.opening(name, () -> Files.newInputStream(path)));
        } catch (IOException | InvalidPathException e) {
            return Checked.failed(List.of(Problem.of(CoreCode.UNREADABLE_FILE, Location.file(name), name)));
        }
    }

    boolean exists() {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The name of the file without folders and ending. */
    String title() {
        Path path = Path.of(name).getFileName();
        String file = path == null ? name : path.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}

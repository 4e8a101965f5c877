package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of tables as NumEcoEval exports them: each is known by the columns of its header, whatever it is called. */
final class Folder {

    private final String name;
    private final Map<SystemTable, List<String>> tables = new EnumMap<>(SystemTable.class);
    private final Map<String, FolderFile> unread = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    private Folder(String name, List<Path> files) {
        this.name = name;
        files.forEach(this::add);
    }

    private void add(Path path) {
        FolderFile file = new FolderFile(path);
        Optional<SystemTable> table = file.isSheet() ? Optional.empty() : file.table();
        if (table.isPresent()) {
            add(table.get(), path);
        } else if (file.isUnread()) {
            unread.put(last(path), file);
        } else {
            others.add(last(path));
        }
    }

    static boolean isOne(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Looks at the header of every file; hidden ones, which systems leave about, are no files of the user's. */
    static Optional<Folder> open(String name, Options options) {
        try (Stream<Path> files = Files.list(Path.of(name))) {
            return Optional.of(new Folder(
                    name,
                    files.filter(file -> !last(file).startsWith(".")).sorted().toList()));
        } catch (IOException e) {
            options.problem(Problem.of(CoreCode.UNREADABLE_FILE, Location.file(name), name));
            return Optional.empty();
        }
    }

    private void add(SystemTable table, Path file) {
        tables.computeIfAbsent(table, kind -> new ArrayList<>()).add(last(file));
    }

    private static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The name of the system in the folder. */
    String title() {
        return last(Path.of(name).toAbsolutePath().normalize());
    }

    /** Adds the tables that were not named otherwise; of which there are several, that is a problem. */
    void complete(Map<SystemTable, String> named, Options options) {
        refuseUnread(named, options);
        tables.forEach((table, files) -> {
            if (files.size() > 1 && !named.containsKey(table)) {
                options.problem(Problem.of(
                        CommandLineCode.TABLE_TWICE, Location.file(name), table.column(), String.join(", ", files)));
            }
            named.putIfAbsent(table, Path.of(name, files.get(0)).toString());
        });
    }

    /** A table that cannot be read is not left out as a file of something else is, unless an option names the one that is meant. */
    private void refuseUnread(Map<SystemTable, String> named, Options options) {
        unread.forEach((file, table) -> {
            if (table.table().filter(named::containsKey).isEmpty()) {
                options.problem(Problem.of(CommandLineCode.TABLE_NOT_READ, Location.file(name), file));
            }
        });
    }

    Problem missing(SystemTable table) {
        return Problem.of(CommandLineCode.TABLE_MISSING, Location.file(name), table.column(), found());
    }

    private String found() {
        List<String> found = new ArrayList<>();
        tables.forEach((table, files) -> files.forEach(file -> found.add(file + " (" + table.column() + ")")));
        found.addAll(unread.keySet());
        found.addAll(others);
        return found.isEmpty() ? "-" : String.join(", ", found);
    }

    /** A remark on each file that nothing here reads. */
    List<Problem> remarks() {
        return others.stream()
                .map(file -> Problem.of(CommandLineCode.FILE_NOT_READ, Location.file(name), file))
                .toList();
    }
}

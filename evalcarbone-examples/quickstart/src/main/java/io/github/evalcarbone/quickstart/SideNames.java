package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.StoredFootprint;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The names of files that are compared, and what must be known to compare their lines. */
final class SideNames {

    /** The id of a line that states none: its row. */
    private static final Pattern ROW = Pattern.compile("line-\\d+");

    private SideNames() {}

    /** The names of the files without folders where these tell them apart, else as they were given. */
    static List<String> ofFiles(List<OtherSide> sides, Options options) {
        List<String> files = sides.stream().map(side -> side.file().orElse("")).toList();
        files.stream()
                .filter(file -> Collections.frequency(files, file) > 1)
                .distinct()
                .forEach(file -> options.misuse("", "argument.compare.twice", file));
        List<String> names = files.stream().map(SideNames::last).toList();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            told.add(Collections.frequency(names, names.get(i)) > 1 ? files.get(i) : names.get(i));
        }
        return told;
    }

    private static String last(String file) {
        try {
            Path name = Path.of(file).getFileName();
            return name == null ? file : name.toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }

    static boolean haveNothingInCommon(List<ComparedSide> sides) {
        return lackCommon(sides, StoredFootprint::categories) || lackCommon(sides, StoredFootprint::phases);
    }

    private static <T> boolean lackCommon(List<ComparedSide> sides, Function<StoredFootprint, List<T>> property) {
        return property.apply(sides.get(0).footprint()).stream()
                .noneMatch(value -> sides.stream()
                        .allMatch(side -> property.apply(side.footprint()).contains(value)));
    }

    /** Lines without ids are told apart by their rows: what is unknown in a row of one file is kept out of the same row of the others. */
    static List<String> notes(FootprintComparison comparison, boolean areFiles, Words words) {
        boolean areRows = comparison.alternatives().stream()
                .flatMap(one -> one.footprint().lines().stream().map(FootprintLine::id))
                .anyMatch(id -> ROW.matcher(id).matches());
        return areFiles && areRows ? List.of(words.text("compare.note.rows")) : List.of();
    }
}

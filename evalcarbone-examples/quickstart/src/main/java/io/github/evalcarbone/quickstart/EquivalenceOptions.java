package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that shows a total or a difference as much as something of everyday life: figures of the library, or of a file. */
final class EquivalenceOptions {

    private static final String NAME = "--equivalences";
    private static final String NOTHING = "none";

    @Option(names = NAME, paramLabel = EquivalenceTable.SHIPPED + "|none|${bundle:label.file}.csv")
    private Optional<String> asked = Optional.empty();

    private Optional<EquivalenceTable> table = Optional.empty();

    /** Reads the table, if any; a document without room for it is a misuse, so that the option never goes unheeded. */
    void check(Options options, String format, List<String> formats) {
        if (asked.isPresent() && !formats.contains(format)) {
            options.misuse(NAME, "argument.equivalences", String.join(", ", formats));
        }
        table = asked.flatMap(name -> find(name, options));
    }

    /** The same for a document whose first page has equivalences unless it is to have none. */
    void checkOrShipped(Options options) {
        table = asked.isEmpty() ? Optional.of(EquivalenceTable.shipped()) : find(asked.get(), options);
    }

    private static Optional<EquivalenceTable> find(String name, Options options) {
        if (name.equals(NOTHING)) {
            return Optional.empty();
        }
        return name.equals(EquivalenceTable.SHIPPED)
                ? Optional.of(EquivalenceTable.shipped())
                : options.take(new InputFile(name).read(EquivalenceTable::read));
    }

    /** Equivalences are of climate change: for another category they would silently not be there. */
    void requireClimate(boolean isClimate, Options options) {
        if (asked.filter(name -> !name.equals(NOTHING)).isPresent() && !isClimate) {
            options.misuse(NAME, "argument.equivalences.climate");
        }
    }

    Optional<EquivalenceTable> table() {
        return table;
    }
}

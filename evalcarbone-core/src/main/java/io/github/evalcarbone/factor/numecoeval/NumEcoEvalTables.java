package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reference tables maintained by an administrator of EvalCarbone SIH, NumEcoEval or G4IT, as a dataset.
 * <p>
 * The header of a file determines which table it is: of NumEcoEval 1 (impacts of equipment, electricity mixes, types,
 * matching, hypotheses, criteria, phases, and EvalCarbone SIH's types of devices), of NumEcoEval 2, where one table of
 * factors covers devices and electricity, or of G4IT, with its own names for the columns. Case and underscores in
 * headers do not matter. Any of them may be missing; one kind may be split into several files. The encoding is UTF-8 or
 * that of a file exported by people; numbers have a decimal point; {@code NULL} is blank.
 * <p>
 * Items become models with the types that the tables state for them, matched models become their aliases, countries are
 * areas by their codes and names, hypotheses take the ids of the parameters of the rules. Impacts are per item and
 * electricity per kWh, in the unit of the category: another unit is a fault, nothing is converted. A reference to an item that
 * no table has, such as the default of a type, is a warning, and that type has no default. Rows and columns
 * that are not used are never dropped silently: criteria that are not impact categories, figures per another unit,
 * use-phase factors, blank figures, network and messaging, other hypotheses and columns are counted and reported.
 * <p>
 * Immutable and thread-safe.
 */
public final class NumEcoEvalTables {

    private final String id;
    private final String version;
    private final Source source;
    private final Map<String, Source> named;
    private final List<CsvTable> files;
    private final Optional<Double> assumedHours;

    private NumEcoEvalTables(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.source = builder.source;
        this.named = new LinkedHashMap<>(builder.named);
        this.files = List.copyOf(builder.files);
        this.assumedHours = builder.assumedHours;
    }

    /**
     * Returns a builder without tables.
     *
     * @param id  the id of the dataset
     * @param version  its version
     * @param source  the source of the tables, with the licence under which they were obtained
     * @return a builder, not thread-safe
     */
    public static Builder builder(String id, String version, Source source) {
        return new Builder(id, version, source);
    }

    /**
     * Returns a dataset of the tables.
     *
     * @return the dataset and every remark, or every fault with its file, row and column; no table at all is a fault
     */
    public Checked<FactorDataset> dataset() {
        return new ReferenceReader(id, version, source, named).read(files, assumedHours);
    }

    /** A builder that collects reference tables. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private final Source source;
        private final Map<String, Source> named = new LinkedHashMap<>();
        private final List<CsvTable> files = new ArrayList<>();
        private Optional<Double> assumedHours = Optional.empty();

        private Builder(String id, String version, Source source) {
            this.id = id;
            this.version = version;
            this.source = source;
        }

        /**
         * Sets the source of the rows that name it; other rows have the source of the tables, with the text of their
         * column {@code source} appended to its title.
         *
         * @param text  the text of their column {@code source}; case and spacing do not matter
         * @param ofRows  the source, with its own licence
         * @return this builder
         */
        public Builder source(String text, Source ofRows) {
            named.put(MatchKey.of(text), ofRows);
            return this;
        }

        /**
         * Assumes the hours per day that the electricity of all devices is based on, which the tables do not state.
         * Results that scale by hours report it. Without this assumption, hours cannot be applied.
         *
         * @param hoursPerDay  the hours per day, above 0 and at most 24; the computation of EvalCarbone SIH implies 24
         * @return this builder
         * @throws IllegalArgumentException if the hours are out of range
         */
        public Builder assumingHoursPerDay(double hoursPerDay) {
            if (!(hoursPerDay > 0 && hoursPerDay <= 24)) {
                throw new IllegalArgumentException("[" + hoursPerDay + "] must be above 0 and at most 24.");
            }
            assumedHours = Optional.of(hoursPerDay);
            return this;
        }

        /**
         * Reads a table.
         *
         * @param table  the CSV text; its name is used in problems and provenance
         * @return this builder
         */
        public Builder table(TextSource table) {
            files.add(CsvTable.readOfPeople(table));
            return this;
        }

        /** {@return the tables read so far, which later calls of this builder do not change} */
        public NumEcoEvalTables build() {
            return new NumEcoEvalTables(this);
        }
    }
}

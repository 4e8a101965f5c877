package io.github.evalcarbone.equivalence;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a table of equivalences. */
final class EquivalenceRow {

    /** The columns, and other headings of them by their letters. */
    static final CsvTable.Known KNOWN = new CsvTable.Known(
            List.of("kg", "source", "date"),
            List.of("id", "label_fr", "label_en", "covers_fr", "covers_en", "licence"),
            Map.of("libelle", "label_fr", "label", "label_en", "kgco2e", "kg", "license", "licence"));

    private EquivalenceRow() {}

    static Optional<CitedEquivalence> of(RowReader cells, int line) {
        Optional<Double> kilograms = cells.requiredNumber("kg", Double.MIN_VALUE, Double.MAX_VALUE, "> 0");
        String source = cells.text("source");
        String date = cells.text("date");
        Bilingual labels = texts(cells, "label");
        if (labels.equals(Bilingual.EMPTY)) {
            cells.problem("label_en", CoreCode.MISSING_VALUE, "label_en");
        }
        String id = cells.optional("id").orElse("row-" + line);
        return kilograms
                .filter(any -> cells.isSound())
                .map(kg -> new CitedEquivalence(
                        id,
                        labels,
                        kg,
                        texts(cells, "covers"),
                        source,
                        date,
                        cells.optional("licence").orElse("")));
    }

    /** A text that a table has in one language only stands for both. */
    private static Bilingual texts(RowReader cells, String column) {
        Optional<String> french = cells.optional(column + "_fr");
        Optional<String> english = cells.optional(column + "_en");
        return new Bilingual(
                french.or(() -> english).orElse(""), english.or(() -> french).orElse(""));
    }
}

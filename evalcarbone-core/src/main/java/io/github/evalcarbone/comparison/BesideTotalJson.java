package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.DatasetComparison.Entry;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.footprint.TotalBasis.Part;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.reuse.json.ReuseWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes what belongs beside the total of a footprint as JSON, for programs; the format is described in
 * {@code docs/reports.md}.
 * <p>
 * Numbers are shortest round-trip doubles, lines end with LF, and the text is the same on every platform. Thread-safe.
 */
public final class BesideTotalJson {

    /** The name of the format, which the text states first. */
    static final String FORMAT = "evalcarbone-beside-total-1";

    private final JsonWriter json;

    private BesideTotalJson(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes the total of one category, what it rests on, and the comparisons that were made.
     *
     * @param footprint  the footprint of equipment
     * @param category  one of its categories
     * @param beside  the comparisons
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws IllegalArgumentException if the category was not computed
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(StoredFootprint footprint, ImpactCategory category, BesideTotal beside, Writer writer) {
        TotalBasis basis = footprint.basis(category);
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new BesideTotalJson(json).write(footprint, basis, beside);
        }
    }

    private void write(StoredFootprint footprint, TotalBasis basis, BesideTotal beside) {
        json.startObject();
        json.member("format", FORMAT);
        json.member("inventory", footprint.inventory());
        json.member("evaluationDate", footprint.evaluationDate().toString());
        json.member("rules", footprint.rules().id() + " " + footprint.rules().version());
        json.member("category", basis.category().id());
        json.member("unit", basis.category().unitPerYear().toString());
        json.startObject("total");
        total(footprint.total(basis.category()));
        json.endObject();
        basis(basis);
        beside.datasets().ifPresent(this::datasets);
        beside.secondLife().ifPresent(this::secondLife);
        beside.reuse().ifPresent(indicators -> new ReuseWriter(json).write(indicators));
        json.endObject();
    }

    /** Writes an amount with what is missing from it; without an amount if nothing is known. */
    private void total(Total total) {
        if (!total.isUnknown()) {
            json.member("known", total.known().value());
        }
        json.member("complete", total.isComplete());
        json.member("lines", total.lines());
        json.member("incompleteLines", total.incompleteLines());
        json.member("refusedRows", total.refusedRows());
    }

    private void basis(TotalBasis basis) {
        json.startObject("basis");
        basis.parts().forEach((kind, part) -> part(kind.name(), part));
        json.startObject("notInService");
        json.member("lines", basis.outOfService());
        json.member("items", basis.itemsOutOfService().doubleValue());
        json.endObject();
        json.endObject();
    }

    private void part(String kind, Part part) {
        json.startObject(kind);
        json.member("lines", part.lines());
        part.share().map(ImpactShare::ratio).ifPresent(share -> json.member("shareOfKnown", share));
        json.member("isAtMost", part.isAtMost());
        json.endObject();
    }

    private void datasets(DatasetComparison comparison) {
        json.startObject("datasets");
        json.member("lines", comparison.lines());
        json.member("commonLines", comparison.commonLines());
        Optional<Double> range = comparison.range();
        range.ifPresent(share -> json.member("range", share));
        json.startArray("entries");
        comparison.entries().forEach(this::entry);
        json.endArray();
        names("knowNothing", comparison.knowNothing());
        names("notComparable", comparison.notComparable());
        json.endObject();
    }

    private void entry(Entry entry) {
        json.startObject();
        json.member("dataset", name(entry.dataset()));
        json.startObject("total");
        total(entry.total());
        json.endObject();
        json.member("unknownLines", entry.unknownLines());
        json.member("typeDefaultLines", entry.defaultLines());
        json.member("common", entry.common().value());
        json.endObject();
    }

    private void secondLife(SecondLifeComparison comparison) {
        json.startObject("secondLife");
        json.member("lines", comparison.lines());
        json.member("method", comparison.used().name());
        json.startArray("methods");
        comparison.entries().forEach(this::method);
        json.endArray();
        json.endObject();
    }

    private void method(SecondLifeComparison.Entry entry) {
        json.startObject();
        json.member("method", entry.method().name());
        json.member("number", entry.method().number());
        json.startObject("embodied");
        total(entry.embodied());
        json.endObject();
        entry.lessThanNew().ifPresent(less -> json.member("lessThanAsNew", less.value()));
        json.endObject();
    }

    private void names(String key, List<DatasetReference> datasets) {
        json.startArray(key);
        datasets.forEach(dataset -> json.item(name(dataset)));
        json.endArray();
    }

    private static String name(DatasetReference dataset) {
        return dataset.id() + " " + dataset.version();
    }
}

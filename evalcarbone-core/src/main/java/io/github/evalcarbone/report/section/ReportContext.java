package io.github.evalcarbone.report.section;

import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data needed by every section: a footprint, its lines, its factors, and the language.
 *
 * @param footprint  the footprint
 * @param lines  its lines
 * @param factors  its factors
 * @param words  the words
 */
public record ReportContext(StoredFootprint footprint, LineGroups lines, FactorSet factors, Wording words) {

    /** The number of lines that are named one by one. */
    static final int LARGEST_LINES = 6;

    /**
     * Creates the context of a report.
     *
     * @throws IllegalArgumentException if the footprint was computed with datasets other than those of the factors
     */
    public ReportContext(StoredFootprint footprint, FactorSet factors, Wording words) {
        this(footprint, LineGroups.of(footprint, LARGEST_LINES), factors, words);
        requireSame(footprint.datasets(), factors);
    }

    /** Returns the category in which shares are quoted: climate change, or another if it was not computed. */
    Optional<ImpactCategory> quoted() {
        return LineGroups.quoted(footprint);
    }

    /** Returns the rows that are not among the lines. */
    public SetAside setAside() {
        return footprint.coverage().setAside();
    }

    static void requireSame(List<DatasetReference> datasets, FactorSet factors) {
        List<String> computedWith = versions(datasets.stream());
        List<String> given = versions(factors.datasets().stream().map(DatasetReference::of));
        if (!computedWith.equals(given)) {
            throw new IllegalArgumentException(
                    "The factors %s must be those that the footprint was computed with, %s.\nUse the factors of its calculator."
                            .formatted(given, computedWith));
        }
    }

    private static List<String> versions(Stream<DatasetReference> datasets) {
        return datasets.map(dataset -> dataset.id() + " " + dataset.version()).toList();
    }

    public NumberStyle numbers() {
        return words.numbers();
    }

    public String type(String id) {
        return id.isEmpty() ? words.text("not.stated") : type(factors, id, words);
    }

    /** Returns the title of a type of equipment; its id if the factors do not have it. */
    public static String type(FactorSet factors, String id, Wording words) {
        return factors.type(id)
                .map(EquipmentType::titles)
                .map(titles -> titles.in(words.language()))
                .orElse(id);
    }

    /** Returns the key of a group in words; only owners have a word of their own. */
    static String named(Facet facet, String key, Wording words) {
        return facet == Facet.OWNERSHIP ? words.text("owner." + key) : key;
    }

    public String orNotStated(String key) {
        return key.isEmpty() ? words.text("not.stated") : key;
    }

    String unit(Unit unit) {
        return words.unit(unit);
    }

    public boolean isIncomplete(ImpactCategory category) {
        return !footprint.total(category).isComplete();
    }

    public boolean isUnknown(ImpactCategory category) {
        return footprint.total(category).isUnknown();
    }
}

package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.DistributionText;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells common to the rows of all tables; equal texts, lists and units are stored once. */
final class RowParser {

    static final double MOST = Double.MAX_VALUE;

    private static final Map<String, LifecyclePhase> PHASES = Stream.of(LifecyclePhase.values())
            .filter(phase -> phase != LifecyclePhase.WHOLE)
            .collect(Collectors.toMap(LifecyclePhase::name, phase -> phase));
    private static final String PHASE_NAMES =
            PHASES.keySet().stream().sorted().toList().toString();
    private static final Map<String, ImpactCategory> CATEGORIES =
            ImpactCategory.ef31().stream().collect(Collectors.toMap(ImpactCategory::id, category -> category));
    private static final String CATEGORY_NAMES = ImpactCategory.ef31().toString();

    private static final String UNITS = Unit.symbols() + " * /";
    private static final Source NO_SOURCE = Source.of("", "", "");

    private final String dataset;
    private final Map<ImpactCategory, String> methods;
    private final Map<String, Source> sources;
    private final String sourceIds;
    private final Map<String, List<String>> flags = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> expected = new HashMap<>();
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Optional<Distribution>> distributions = new HashMap<>();

    RowParser(String dataset, Map<ImpactCategory, String> methods, Map<String, Source> sources) {
        this.dataset = dataset;
        this.methods = methods;
        this.sources = sources;
        this.sourceIds = sources.keySet().toString();
    }

    static Bilingual labels(RowReader row) {
        return new Bilingual(row.text("label_fr"), row.text("label_en"));
    }

    static Optional<Double> positive(RowReader row, String column, double most) {
        return row.number(column, Double.MIN_VALUE, most, most == MOST ? "> 0" : "> 0, <= " + (int) most);
    }

    static boolean flag(RowReader row, String column) {
        return row.choice(column, RowParser::flag, "true, false").orElse(false);
    }

    private static Optional<Boolean> flag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    static Optional<LifecyclePhase> phase(RowReader row) {
        return row.choice("phase", text -> Optional.ofNullable(PHASES.get(text)), PHASE_NAMES);
    }

    static Optional<ImpactCategory> category(RowReader row) {
        return row.choice("category", text -> Optional.ofNullable(CATEGORIES.get(text)), CATEGORY_NAMES);
    }

    /** Returns the figure of a row; empty, without a problem, if the value is blank: it is not covered. */
    Optional<Factor> figure(RowReader row, ImpactCategory category, String per) {
        requireMethod(row, category);
        Optional<Unit> unit = requireUnit(row, expectedUnit(category, per));
        return row.number("value", -MOST, MOST, "finite")
                .flatMap(value -> unit.map(found ->
                        new Factor(new Amount(value, found), provenance(row), uncertainty(row, "uncertainty"))));
    }

    /** Returns the distribution that a column states; any text but a distribution is a problem. */
    Optional<Distribution> uncertainty(RowReader row, String column) {
        return row.optional(column).isEmpty()
                ? Optional.empty()
                : row.choice(
                        column,
                        text -> distributions.computeIfAbsent(text, DistributionText::read),
                        DistributionText.FORMS);
    }

    private String expectedUnit(ImpactCategory category, String per) {
        return expected.computeIfAbsent(category.id() + "/" + per, any -> category.unit() + "/" + per);
    }

    private void requireMethod(RowReader row, ImpactCategory category) {
        String method = row.text("lcia_method");
        String declared = methods.getOrDefault(category, "");
        if (!method.equals(declared)) {
            row.problem("lcia_method", CoreCode.BAD_VALUE, method, declared);
        }
    }

    Optional<Unit> requireUnit(RowReader row, String expected) {
        String text = row.text("unit");
        if (!text.equals(expected)) {
            row.problem("unit", CoreCode.FIGURE_UNIT_WRONG, text, expected);
            return Optional.empty();
        }
        return unit(text);
    }

    Optional<Amount> amount(RowReader row) {
        Optional<Double> value = row.requiredNumber("value", -MOST, MOST, "finite");
        Optional<Unit> unit = row.choice("unit", this::unit, UNITS);
        return value.flatMap(number -> unit.map(found -> new Amount(number, found)));
    }

    private Optional<Unit> unit(String text) {
        return units.computeIfAbsent(text, RowParser::parsed);
    }

    private static Optional<Unit> parsed(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Provenance provenance(RowReader row) {
        Source source = row.choice("source_id", id -> Optional.ofNullable(sources.get(id)), sourceIds)
                .orElse(NO_SOURCE);
        return new Provenance(
                dataset,
                source,
                row.text("source_locator"),
                row.optional("licence").map(this::once).orElse(source.licence()),
                row.optional("quality_flags").map(this::flags).orElse(List.of()));
    }

    private List<String> flags(String text) {
        return flags.computeIfAbsent(text, all -> List.of(all.split(";")));
    }

    String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /** Returns whether a row is the first with its key; false for a blank key, which is a fault of its own. */
    static boolean isNew(RowReader row, String column, String key, @Nullable Object previous) {
        if (previous != null) {
            row.problem(column, CoreCode.DUPLICATE_DATASET_KEY, key);
        }
        return previous == null && !key.isEmpty();
    }
}

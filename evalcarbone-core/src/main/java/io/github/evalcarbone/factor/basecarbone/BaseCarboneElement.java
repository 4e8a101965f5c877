package io.github.evalcarbone.factor.basecarbone;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a Base Carbone export while it is read: its total, and the lines it is decomposed into. */
final class BaseCarboneElement {

    private static final String TOTAL = "Total poste non décomposé";
    private static final Pattern PER_ITEM =
            Pattern.compile("kgco2e/\\s*(appareil|unité|pièce|article|équipement|produit)s?", Pattern.CASE_INSENSITIVE);
    private static final Unit UNIT = Unit.parse("kg CO2 eq/item");

    private static final Set<LifecyclePhase> SPLIT =
            Set.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.END_OF_LIFE);
    private static final Map<String, LifecyclePhase> PHASES = Map.ofEntries(
            Map.entry("fabrication", LifecyclePhase.MANUFACTURING),
            Map.entry("production", LifecyclePhase.MANUFACTURING),
            Map.entry("distribution", LifecyclePhase.DISTRIBUTION),
            Map.entry("transport", LifecyclePhase.DISTRIBUTION),
            Map.entry("utilisation", LifecyclePhase.USE),
            Map.entry("usage", LifecyclePhase.USE),
            Map.entry("phase d'utilisation", LifecyclePhase.USE),
            Map.entry("phase d'usage", LifecyclePhase.USE),
            Map.entry("fin de vie", LifecyclePhase.END_OF_LIFE));

    private final String id;
    private final Map<LifecyclePhase, BigDecimal> phases = new EnumMap<>(LifecyclePhase.class);
    /** The names of the lines without a phase. */
    private final List<String> others = new ArrayList<>();

    private @Nullable BigDecimal total;
    private Bilingual titles = Bilingual.EMPTY;
    private String status = "";
    private String unit = "";

    BaseCarboneElement(String id) {
        this.id = id;
    }

    void add(RowReader row) {
        Optional<BigDecimal> value = row.optional(TOTAL).flatMap(text -> number(row, text));
        if (row.text("Type Ligne").equalsIgnoreCase("Poste")) {
            value.ifPresent(found -> line(row, found));
        } else {
            total = value.orElse(null);
            titles = new Bilingual(title(row, "français"), title(row, "anglais"));
            status = row.optional("Statut de l'élément").orElse("");
            unit = row.optional("Unité français").orElse("");
        }
    }

    /** Parses a number; the layout prescribes the decimal comma, so none is ambiguous. */
    private static Optional<BigDecimal> number(RowReader row, String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            row.problem(TOTAL, CoreCode.NOT_A_NUMBER, text);
            return Optional.empty();
        }
    }

    private void line(RowReader row, BigDecimal value) {
        Optional<String> name = row.optional("Nom poste français");
        Optional<LifecyclePhase> phase = phase(row.optional("Type poste")).or(() -> phase(name));
        phase.ifPresentOrElse(
                found -> phases.merge(found, value, BigDecimal::add),
                () -> others.add(name.or(() -> row.optional("Type poste")).orElse("?")));
    }

    private static Optional<LifecyclePhase> phase(Optional<String> name) {
        return name.map(MatchKey::of).map(PHASES::get);
    }

    private static String title(RowReader row, String language) {
        return Stream.of("Nom base ", "Nom attribut ")
                .flatMap(name -> row.optional(name + language).or(() -> row.optional(name + "français")).stream())
                .collect(Collectors.joining(", "));
    }

    /** Returns why the element cannot be used, or what is doubtful about it. */
    List<Problem> problems(String file) {
        Location at = Location.file(file);
        if (!status.startsWith("Valide")) {
            return List.of(
                    Problem.of(CoreCode.BAD_VALUE, at, id + ": " + status, "Valide générique, Valide spécifique"));
        } else if (!PER_ITEM.matcher(unit).matches()) {
            return List.of(Problem.of(CoreCode.FIGURE_UNIT_WRONG, at, unit, "kgCO2e/appareil"));
        } else if (total == null) {
            return List.of(Problem.of(CoreCode.MISSING_VALUE, at, TOTAL));
        }
        return others.isEmpty()
                ? List.of()
                : List.of(Problem.of(CoreCode.LINE_WITHOUT_PHASE, at, id, String.join(", ", others)));
    }

    void addTo(FactorDataset.Builder dataset, String type, Provenance provenance) {
        String model = "base-carbone." + id;
        dataset.add(DeviceModel.of(model, type).withTitles(titles).withProvenance(provenance));
        figures()
                .forEach((phase, value) -> dataset.factor(
                        model,
                        phase,
                        ImpactCategory.CLIMATE_CHANGE,
                        new Factor(new Amount(value.doubleValue(), UNIT), provenance)));
    }

    private Map<LifecyclePhase, BigDecimal> figures() {
        Map<LifecyclePhase, BigDecimal> figures = new EnumMap<>(phases);
        BigDecimal use = figures.remove(LifecyclePhase.USE);
        if (figures.keySet().equals(SPLIT) && others.isEmpty()) {
            return figures;
        }
        BigDecimal whole = total == null ? BigDecimal.ZERO : total;
        return Map.of(LifecyclePhase.EMBODIED, use == null ? whole : whole.subtract(use));
    }
}

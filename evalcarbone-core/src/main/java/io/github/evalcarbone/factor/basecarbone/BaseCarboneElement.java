package io.github.evalcarbone.factor.basecarbone;

import io.github.evalcarbone.document.RowReader;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
    private static final Map<String, LifecyclePhase> PHASES = Map.of(
            "fabrication", LifecyclePhase.MANUFACTURING,
            "distribution", LifecyclePhase.DISTRIBUTION,
            "transport", LifecyclePhase.DISTRIBUTION,
            "utilisation", LifecyclePhase.USE,
            "fin de vie", LifecyclePhase.END_OF_LIFE);

    private final String id;
    private final Map<LifecyclePhase, BigDecimal> phases = new EnumMap<>(LifecyclePhase.class);
    private boolean hasOtherLines;
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
            value.ifPresent(found -> line(row.optional("Nom poste français").orElse(""), found));
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

    private void line(String name, BigDecimal value) {
        LifecyclePhase phase = PHASES.get(name.toLowerCase(Locale.ROOT));
        if (phase == null) {
            hasOtherLines = true;
        } else {
            phases.merge(phase, value, BigDecimal::add);
        }
    }

    private static String title(RowReader row, String language) {
        return Stream.of("Nom base ", "Nom attribut ")
                .flatMap(name -> row.optional(name + language).or(() -> row.optional(name + "français")).stream())
                .collect(Collectors.joining(", "));
    }

    boolean isUsable(String file, List<Problem> problems) {
        Location at = Location.file(file);
        if (!status.startsWith("Valide")) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, at, id + ": " + status, "Valide générique, Valide spécifique"));
        } else if (!PER_ITEM.matcher(unit).matches()) {
            problems.add(Problem.of(CoreCode.FIGURE_UNIT_WRONG, at, unit, "kgCO2e/appareil"));
        } else if (total == null) {
            problems.add(Problem.of(CoreCode.MISSING_VALUE, at, TOTAL));
        }
        return problems.isEmpty();
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
        if (figures.keySet().equals(SPLIT) && !hasOtherLines) {
            return figures;
        }
        BigDecimal whole = total == null ? BigDecimal.ZERO : total;
        return Map.of(LifecyclePhase.EMBODIED, use == null ? whole : whole.subtract(use));
    }
}

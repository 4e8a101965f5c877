package io.github.evalcarbone.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An imitation of services that make one call per line, phase and category, as NumEcoEval does: a calculation object
 * in, an indicator out, with a trace written as JSON. Rules and shape of the trace are those of {@code numecoeval} 2.2;
 * no code of that engine is used, and no database or network, on which such services spend more time.
 */
final class CallPerIndicator {

    private static final String SOURCE = "EvalCarbone SIH";

    record Line(String name, String model, double quantity, double lifetime, String country) {}

    record Key(String model, LifecyclePhase phase, ImpactCategory category) {}

    record Reference(double factor, double electricity, String unit, String source) {}

    record Calculation(Line line, LifecyclePhase phase, ImpactCategory category, Reference reference) {}

    record LifetimeTrace(
            double valeurRetenue, String methodeDureeUsage, double dureeUsageAmont, double dureeUsageAval) {}

    record EmbodiedTrace(
            String formule,
            double valeurReferentielFacteurCaracterisation,
            String sourceReferentielFacteurCaracterisation,
            LifetimeTrace dureeDeVie) {}

    record ElectricityTrace(
            double valeur, double valeurReferentielConsoElecMoyenne, String sourceReferentielFacteurCaracterisation) {}

    record MixTrace(
            double valeur,
            double valeurReferentielMixElectrique,
            String sourceReferentielMixElectrique,
            boolean serveur) {}

    record UseTrace(String formule, ElectricityTrace consoElecAnMoyenne, MixTrace mixElectrique) {}

    record Indicator(
            String equipment,
            LifecyclePhase phase,
            ImpactCategory category,
            double value,
            String unit,
            String status,
            String trace) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Key, Reference> references;
    private final double rate;

    CallPerIndicator(double rate) {
        this.rate = rate;
        this.references = Workload.DATASET.models().stream()
                .flatMap(model -> IntStream.range(0, FactorTable.VALUES).mapToObj(place -> entry(model, place)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Key, Reference> entry(DeviceModel model, int place) {
        Key key = new Key(model.id(), FactorTable.phase(place), FactorTable.category(place));
        double factor = FactorTable.factor(model, key.phase(), key.category());
        return Map.entry(
                key,
                new Reference(
                        factor,
                        model.electricity().orElseThrow(),
                        key.category().unit().toString(),
                        SOURCE));
    }

    /** The lines in the form of this program. */
    static List<Line> lines(Workload workload) {
        Columns columns = workload.columns();
        return IntStream.range(0, workload.lines())
                .mapToObj(line -> new Line(
                        "line-" + line,
                        Workload.MODELS.get(columns.model()[line]),
                        columns.quantity()[line],
                        columns.lifetime()[line],
                        Workload.COUNTRY))
                .toList();
    }

    void indicators(List<Line> lines, Consumer<Indicator> to) {
        for (Line line : lines) {
            for (LifecyclePhase phase : FactorTable.PHASES) {
                for (ImpactCategory category : FactorTable.CATEGORIES) {
                    Reference reference = references.get(new Key(line.model(), phase, category));
                    to.accept(indicator(new Calculation(line, phase, category, reference)));
                }
            }
        }
    }

    private Indicator indicator(Calculation calculation) {
        return calculation.phase() == LifecyclePhase.USE ? use(calculation) : embodied(calculation);
    }

    private Indicator embodied(Calculation calculation) {
        Line line = calculation.line();
        Reference reference = calculation.reference();
        double value = line.quantity() * reference.factor() * rate / line.lifetime();
        String formula = ("ImpactEquipementPhysique = (Quantité(%s) * referentielFacteurCaracterisation(%s)"
                        + " * TauxUtilisation(%s)) / dureeVie(%s)")
                .formatted(line.quantity(), reference.factor(), rate, line.lifetime());
        LifetimeTrace lifetime = new LifetimeTrace(line.lifetime(), "REEL", 0, 0);
        return indicator(
                calculation, value, new EmbodiedTrace(formula, reference.factor(), reference.source(), lifetime));
    }

    private Indicator use(Calculation calculation) {
        Line line = calculation.line();
        Reference reference = calculation.reference();
        double electricity = reference.electricity();
        double mix = reference.factor();
        double value = line.quantity() * electricity * mix * rate;
        String formula = ("ImpactEquipementPhysique = Quantité(%s) * ConsoElecAnMoyenne(%s) * MixElectrique(%s)"
                        + " * TauxUtilisation(%s)")
                .formatted(line.quantity(), electricity, mix, rate);
        UseTrace trace = new UseTrace(
                formula,
                new ElectricityTrace(electricity, electricity, reference.source()),
                new MixTrace(mix, mix, reference.source(), false));
        return indicator(calculation, value, trace);
    }

    private Indicator indicator(Calculation calculation, double value, Record trace) {
        return new Indicator(
                calculation.line().name(),
                calculation.phase(),
                calculation.category(),
                value,
                calculation.reference().unit(),
                "OK",
                text(trace));
    }

    private String text(Record trace) {
        try {
            return json.writeValueAsString(trace);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.ApplicationComparison;
import io.github.evalcarbone.comparison.ApplicationComparison.Row;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FleetMeans;
import io.github.evalcarbone.comparison.FleetMeans.Mean;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.beside.EquivalenceJson;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.beside.SecondLifeEffectJson;
import io.github.evalcarbone.scenario.ChangeEffect;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.system.Application;
import java.util.List;

/**
 * A comparison as JSON, for programs: exact numbers, what is kept out of each, and no difference where nothing is known of it.
 *
 * @param results  what is written
 * @param json  the target
 */
public record ComparisonJson(ComparedResults results, JsonWriter json) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-comparison-1";

    /** Writes the comparison. */
    public void write() {
        json.startObject();
        json.member("format", FORMAT);
        json.member("base", comparison().base().name());
        json.startArray("alternatives");
        comparison().alternatives().forEach(this::alternative);
        json.endArray();
        json.startArray("differences");
        for (String other : results.others()) {
            comparison().categories().forEach(category -> differences(other, category));
        }
        json.endArray();
        texts(
                "otherCategories",
                comparison().otherCategories().stream().map(ImpactCategory::id).toList());
        texts(
                "otherPhases",
                comparison().otherPhases().stream().map(LifecyclePhase::name).toList());
        texts("notes", results.notes());
        json.endObject();
    }

    private FootprintComparison comparison() {
        return results.comparison();
    }

    private void texts(String key, List<String> texts) {
        json.startArray(key);
        texts.forEach(json::item);
        json.endArray();
    }

    private void alternative(Alternative alternative) {
        StoredFootprint footprint = alternative.footprint();
        json.startObject();
        json.member("name", alternative.name());
        json.member("inventory", footprint.inventory());
        json.member("evaluationDate", footprint.evaluationDate().toString());
        json.member("rules", footprint.rules().id() + " " + footprint.rules().version());
        texts(
                "datasets",
                footprint.datasets().stream()
                        .map(dataset -> dataset.id() + " " + dataset.version())
                        .toList());
        json.startArray("totals");
        comparison().categories().forEach(category -> total(alternative, category));
        json.endArray();
        FleetMeans.of(footprint).ifPresent(this::means);
        results.scenario(alternative.name()).ifPresent(this::changes);
        if (new MixSection(results).isNeeded()) {
            electricity(alternative);
        }
        json.endObject();
    }

    /** Writes the mixes, and the generation of electricity if some scenario has a contract. */
    private void electricity(Alternative alternative) {
        json.startArray("electricity");
        alternative.footprint().electricity().forEach(this::mix);
        json.endArray();
        results.electricity().stream()
                .filter(one -> one.name().equals(alternative.name()))
                .forEach(one -> generation(one.account()));
    }

    private void mix(UsedElectricity mix) {
        json.startObject();
        json.member("area", mix.area());
        mix.year().ifPresent(year -> json.member("year", year));
        json.member("basis", mix.basis().toString());
        json.member("scope", mix.scope().toString());
        json.member("losses", mix.losses().toString());
        json.member("dataset", mix.dataset());
        mix.lines().ifPresent(lines -> json.member("lines", lines));
        json.endObject();
    }

    private void generation(ElectricityAccount account) {
        json.startObject("generation");
        generation("locationBased", account.locationBased());
        generation("marketBased", account.marketBased());
        json.endObject();
    }

    private void generation(String key, FootprintTotals totals) {
        Total total = totals.total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.USE);
        json.startObject(key);
        json.member("unit", ImpactCategory.CLIMATE_CHANGE.unitPerYear().toString());
        if (!total.isUnknown()) {
            json.member("known", total.known().value());
        }
        json.member("complete", total.isComplete());
        json.endObject();
    }

    /** Writes an amount with what is missing from it; without an amount if nothing is known, or the effect on some lines is not. */
    private void total(Alternative alternative, ImpactCategory category) {
        Total total = comparison().total(alternative.name(), category);
        long notComputable = results.notComputableLines(alternative.name(), category);
        json.startObject();
        json.member("category", category.id());
        json.member("unit", category.unitPerYear().toString());
        if (!total.isUnknown() && notComputable == 0) {
            json.member("known", total.known().value());
        }
        json.member("complete", total.isComplete() && notComputable == 0);
        json.member("lines", total.lines());
        json.member("incompleteLines", total.incompleteLines());
        json.member("notComputableLines", notComputable);
        json.member("refusedRows", total.refusedRows());
        json.endObject();
    }

    private void means(FleetMeans means) {
        json.startObject("means");
        mean("plannedYears", means.plannedYears());
        mean("hoursPerDay", means.hoursPerDay());
        json.endObject();
    }

    private void mean(String key, Mean mean) {
        json.startObject(key);
        mean.value().ifPresent(value -> json.member("value", value));
        json.member("lines", mean.lines());
        json.member("undeclaredLines", mean.undeclaredLines());
        json.endObject();
    }

    private void changes(SimulatedFootprint<?> scenario) {
        json.startArray("changes");
        scenario.outcome().effects().forEach(this::change);
        json.endArray();
        results.secondLife(scenario.scenario().name())
                .ifPresent(effect -> new SecondLifeEffectJson(effect, json).write());
    }

    private void change(ChangeEffect effect) {
        json.startObject();
        json.member("text", new ChangeText(results).of(effect.change()));
        json.member("selectedLines", effect.selected());
        json.member("unchangedLines", effect.unchanged());
        texts("removedLines", effect.removed());
        json.startObject("notComputableLines");
        effect.notComputable().keySet().stream()
                .sorted()
                .forEach(reason ->
                        json.member(reason.name(), effect.notComputable().getOrDefault(reason, 0L)));
        json.endObject();
        json.endObject();
    }

    private void differences(String other, ImpactCategory category) {
        json.startObject();
        json.member("alternative", other);
        json.member("category", category.id());
        json.member("unit", category.unitPerYear().toString());
        difference(comparison().difference(other, category));
        results.drawn(other)
                .filter(drawn -> drawn.category().equals(category))
                .ifPresent(drawn -> DrawsJson.write(json, drawn));
        results.equivalences()
                .ifPresent(table -> EquivalenceJson.write(
                        json,
                        EquivalenceText.of(table, category, comparison().difference(other, category)),
                        results.words().language()));
        json.startArray("phases");
        for (LifecyclePhase phase : comparison().phases()) {
            group("phase", phase.name(), comparison().difference(other, category, phase));
        }
        json.endArray();
        json.startArray("types");
        comparison()
                .by(other, category, Facet.EQUIPMENT_TYPE)
                .groups()
                .forEach(group ->
                        group("type", group.key().of(Facet.EQUIPMENT_TYPE).orElse(""), group.difference()));
        json.endArray();
        ApplicationComparison.of(comparison()).ifPresent(shares -> applications(shares.rows(other, category)));
        json.endObject();
    }

    /** Writes the shares of applications; the rest that belongs to none has the name "". */
    private void applications(List<Row> rows) {
        json.startArray("applications");
        rows.forEach(row ->
                group("application", row.application().map(Application::id).orElse(""), row.difference()));
        json.endArray();
    }

    private void group(String key, String name, Difference difference) {
        json.startObject();
        json.member(key, name);
        difference(difference);
        json.endObject();
    }

    private void difference(Difference difference) {
        json.member("base", difference.base().value());
        json.member("other", difference.other().value());
        if (!difference.isUnknown()) {
            json.member("difference", difference.absolute().value());
            difference.relative().ifPresent(share -> json.member("relative", share));
        }
        json.member("complete", difference.isComplete());
        keptOut(difference.keptOut());
    }

    private void keptOut(KeptOut out) {
        json.startObject("keptOut");
        json.member("unknownLines", out.unknownLines());
        json.member("unknownValues", out.unknownValues());
        json.member("excludedLines", out.excludedLines());
        json.member("excludedValues", out.excludedValues());
        json.endObject();
    }
}

package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Equivalence;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.function.Consumer;

/** A dataset in full, for people: the names that an inventory may use, and the defects to know before relying on it. */
final class DatasetPage {

    private final FactorDataset dataset;
    private final Words words;
    private final Page page = new Page();

    DatasetPage(FactorDataset dataset, Words words) {
        this.dataset = dataset;
        this.words = words;
        head();
        section("factors.types", dataset.types(), this::type);
        section("factors.models", dataset.models(), this::model);
        section("factors.areas", dataset.areas(), area -> page.line(1, area));
        section("factors.hypotheses", dataset.hypotheses(), this::hypothesis);
        section("factors.equivalences", dataset.equivalences(), this::equivalence);
        section("factors.defects", dataset.knownDefects(), defect -> page.line(1, "- " + in(defect)));
    }

    private void head() {
        page.line(0, dataset + words.text("colon") + in(dataset.titles()));
        page.line(1, dataset.publisher());
        page.line(1, dataset.attribution());
        page.line(1, words.text("factors.licences", String.join(", ", dataset.licences())));
        dataset.methods()
                .forEach((category, method) -> page.line(
                        1,
                        words.text(
                                "factors.method",
                                category.label(words.language()),
                                words.unit(category.unit()),
                                method(method))));
    }

    private String method(String method) {
        return method.equals("not stated") ? words.text("factors.method.unknown") : method;
    }

    private <T> void section(String key, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            page.blank().line(0, words.text(key));
            items.forEach(writer);
        }
    }

    private void type(EquipmentType type) {
        page.line(1, type.id() + words.text("colon") + names(type.titles()));
        page.some(2, lifetime(type));
        type.defaultModel().ifPresent(model -> page.line(2, words.text("factors.default", model)));
    }

    private String lifetime(EquipmentType type) {
        return type.lifetimeYears()
                .map(years -> words.text("factors.lifetime", words.figure(years)))
                .orElse("");
    }

    private void model(DeviceModel model) {
        page.line(1, model.id() + words.text("colon") + names(model.titles()));
        page.line(2, model.configuration());
        page.line(2, words.text("factors.type", model.type(), electricity(model), lifetime(model)));
    }

    private String electricity(DeviceModel model) {
        return model.electricity()
                        .map(kilowattHours -> words.text("factors.electricity", words.figure(kilowattHours)))
                        .orElse("?")
                + model.referenceHours().map(hours -> hours(model, hours)).orElse("");
    }

    private String hours(DeviceModel model, double hours) {
        String key = model.referenceHoursAssumed() ? "factors.hours.assumed" : "factors.hours";
        return " " + words.text(key, words.figure(hours));
    }

    private String lifetime(DeviceModel model) {
        return dataset.type(model.type()).map(this::lifetime).orElse("");
    }

    private void hypothesis(Hypothesis hypothesis) {
        page.line(1, hypothesis.id() + " = " + words.figure(hypothesis.amount()));
    }

    private void equivalence(Equivalence equivalence) {
        page.line(
                1,
                equivalence.id() + words.text("colon") + in(equivalence.titles()) + ", "
                        + words.figure(equivalence.perImpact()));
        page.line(2, equivalence.provenance().toString());
    }

    private String in(Bilingual text) {
        return text.in(words.language());
    }

    /** Both names: an inventory may use the French one of the form. */
    private static String names(Bilingual titles) {
        return titles.french().equals(titles.english()) ? titles.french() : titles.french() + " | " + titles.english();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}

package io.github.evalcarbone.report;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;

/** The requirements of ADEME's product category rules for information systems, as in their data file. */
record PcrText(
        Bilingual titles,
        List<Bilingual> sources,
        Bilingual functionalUnit,
        List<Phase> phases,
        Bilingual unsplit,
        List<ImpactCategory> indicators,
        List<Offer> offers,
        Bilingual ownImport,
        Bilingual datacentres,
        List<Exclusion> exclusions,
        RulesTelling rulesTelling,
        List<Bilingual> author) {

    /**
     * The ids of the rules of computation whose findings tell the origin of each lifetime, or of each electricity; and of those for
     * which the days of purchase and withdrawal are a lifetime.
     */
    record RulesTelling(List<String> lifetime, List<String> electricity, List<String> byDays) {}

    /** A phase that the rules require, and the phases of a footprint that it consists of. */
    record Phase(List<LifecyclePhase> phases, Bilingual titles) {}

    /** A dataset that offers indicators. */
    record Offer(String dataset, List<ImpactCategory> categories, Bilingual titles) {}

    /** Something that is left out, with the reason. */
    record Exclusion(Bilingual titles, Bilingual reason) {}

    static PcrText load() {
        TextSource file = TextSource.ofResource(PcrText.class, "pcr-information-systems.json");
        List<Problem> problems = new ArrayList<>();
        PcrText read = read(new ObjectReader(JsonReader.read(file, Limits.RULES).orThrow(), problems));
        return Checked.partial(read, problems).orThrow();
    }

    private static PcrText read(ObjectReader json) {
        return new PcrText(
                bilingual(json, "titles"),
                bilinguals(json, "sources"),
                bilingual(json, "functionalUnit"),
                json.objects("phases").stream().map(PcrText::phase).toList(),
                bilingual(json, "unsplit"),
                categories(json, "indicators"),
                json.objects("offers").stream().map(PcrText::offer).toList(),
                bilingual(json, "ownImport"),
                bilingual(json, "datacentres"),
                json.objects("exclusions").stream().map(PcrText::exclusion).toList(),
                json.object("rulesTelling")
                        .map(ids ->
                                new RulesTelling(ids.texts("lifetime"), ids.texts("electricity"), ids.texts("byDays")))
                        .orElseThrow(),
                bilinguals(json, "author"));
    }

    private static Phase phase(ObjectReader json) {
        return new Phase(
                json.rawTexts("phases").stream().map(LifecyclePhase::valueOf).toList(), bilingual(json, "titles"));
    }

    private static Offer offer(ObjectReader json) {
        return new Offer(json.text("dataset"), categories(json, "categories"), bilingual(json, "titles"));
    }

    private static Exclusion exclusion(ObjectReader json) {
        return new Exclusion(bilingual(json, "titles"), bilingual(json, "reason"));
    }

    private static List<ImpactCategory> categories(ObjectReader json, String key) {
        return json.texts(key).stream()
                .map(id -> ImpactCategory.find(id).orElseThrow())
                .toList();
    }

    private static List<Bilingual> bilinguals(ObjectReader json, String key) {
        return json.objects(key).stream()
                .map(text -> new Bilingual(text.text("fr"), text.text("en")))
                .toList();
    }

    private static Bilingual bilingual(ObjectReader json, String key) {
        return json.object(key)
                .map(text -> new Bilingual(text.text("fr"), text.text("en")))
                .orElse(Bilingual.EMPTY);
    }
}

package io.github.evalcarbone.report.beside;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.equivalence.Equivalent;
import io.github.evalcarbone.problem.Language;
import java.util.List;

/** Equivalents as a member of a document for programs, unrounded, each with its source. */
public final class EquivalenceJson {

    private EquivalenceJson() {}

    /** Writes the member "equivalences"; nothing if there are none. */
    public static void write(JsonWriter json, List<Equivalent> equivalents, Language language) {
        if (!equivalents.isEmpty()) {
            json.startArray("equivalences");
            equivalents.forEach(one -> write(json, one, language));
            json.endArray();
        }
    }

    private static void write(JsonWriter json, Equivalent one, Language language) {
        json.startObject();
        json.member("id", one.equivalence().id());
        json.member("label", one.equivalence().labels().in(language));
        json.member("number", one.number().doubleValue());
        json.member("atLeast", one.isAtLeast());
        json.member("kilogramsOfOne", one.equivalence().kilograms());
        json.member("covers", one.equivalence().covers().in(language));
        json.member("source", one.equivalence().source());
        json.member("date", one.equivalence().date());
        json.member("licence", one.equivalence().licence());
        json.endObject();
    }
}

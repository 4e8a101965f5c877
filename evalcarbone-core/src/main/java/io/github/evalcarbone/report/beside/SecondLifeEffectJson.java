package io.github.evalcarbone.report.beside;

import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.document.JsonWriter;

/** The effect of a second life by each method, as a member of a document for programs; a method that lacks a figure has no number. */
public record SecondLifeEffectJson(SecondLifeEffect effect, JsonWriter json) {

    /** Writes the member {@code secondLife}. */
    public void write() {
        json.startObject("secondLife");
        json.member("lines", effect.lines());
        effect.used().ifPresent(used -> json.member("method", used.name()));
        json.startArray("methods");
        effect.entries().forEach(this::entry);
        json.endArray();
        json.endObject();
    }

    private void entry(Entry entry) {
        json.startObject();
        json.member("method", entry.method().name());
        json.member("number", entry.method().number());
        if (!entry.isUnknown()) {
            json.member("difference", entry.difference().value());
        }
        json.member("complete", entry.isComplete());
        json.member("refurbishmentUnknownLines", entry.refurbishments());
        json.member("otherUnknownLines", entry.others());
        json.endObject();
    }
}

package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.MixChange;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes of the electricity that devices use. */
final class MixForms {

    private static final String YEAR = "year";
    private static final String FIGURE = "figure";
    private static final String CONTRACT = "contract";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String SOURCE = "source";
    private static final String URL = "url";
    private static final String BASIS = "basis";
    private static final String SCOPE = "scope";
    private static final String LOSSES = "losses";

    /** The only unit, which is stated all the same: a figure in grams is a thousand times too high. */
    private static final String KILOGRAMS = "kg CO2 eq/kWh";

    private static final String BASES = "production | consumption | not stated";
    private static final String LOSS = "included | excluded | not stated";
    /** Generation alone would be too low for a footprint. */
    private static final String SCOPES = "life-cycle | not stated";

    private MixForms() {}

    static Supplier<Change> mix(ChangeMembers members) {
        LineSelector lines = members.lines();
        String key = members.onlyOne(YEAR, FIGURE, CONTRACT);
        int year = key.equals(YEAR) && members.has(YEAR) ? members.year(YEAR) : 0;
        Optional<MixFigure> figure = members.object(FIGURE, MixForms::figure);
        Optional<MixFigure> contract = members.object(CONTRACT, MixForms::contract);
        return () -> new MixChange(
                lines,
                figure.<ChosenMix>map(ChosenMix.Stated::new)
                        .or(() -> contract.map(ChosenMix.ByContract::new))
                        .orElseGet(() -> new ChosenMix.OfYear(year)));
    }

    private static Supplier<MixFigure> figure(ChangeMembers members) {
        Supplier<MixFigure> stated = contract(members);
        MixBasis basis = members.choice(BASIS, MixBasis::find, BASES, MixBasis.NOT_STATED);
        MixScope scope = members.choice(SCOPE, MixForms::scope, SCOPES, MixScope.NOT_STATED);
        NetworkLosses losses = members.choice(LOSSES, NetworkLosses::find, LOSS, NetworkLosses.NOT_STATED);
        return () -> stated.get().withBasis(basis).withScope(scope).withLosses(losses);
    }

    private static Optional<MixScope> scope(String word) {
        return MixScope.find(word).filter(scope -> scope != MixScope.GENERATION);
    }

    private static Supplier<MixFigure> contract(ChangeMembers members) {
        double value = members.number(VALUE, FigureRange.KILOGRAMS_PER_KWH);
        members.only(UNIT, KILOGRAMS);
        String source = members.text(SOURCE);
        Optional<String> url = members.optionalText(URL);
        Optional<Integer> year = members.has(YEAR) ? Optional.of(members.year(YEAR)) : Optional.empty();
        return () -> new MixFigure(
                value, source, url, year, MixBasis.NOT_STATED, MixScope.NOT_STATED, NetworkLosses.NOT_STATED);
    }

    static void write(MixChange change, JsonWriter json) {
        if (change.mix() instanceof ChosenMix.OfYear of) {
            json.member(YEAR, of.year());
        } else if (change.mix() instanceof ChosenMix.Stated stated) {
            json.startObject(FIGURE);
            write(stated.figure(), json);
            nature(stated.figure(), json);
            json.endObject();
        } else if (change.mix() instanceof ChosenMix.ByContract contract) {
            json.startObject(CONTRACT);
            write(contract.figure(), json);
            json.endObject();
        }
    }

    private static void write(MixFigure figure, JsonWriter json) {
        json.member(VALUE, figure.value());
        json.member(UNIT, KILOGRAMS);
        json.member(SOURCE, figure.source());
        figure.url().ifPresent(text -> json.member(URL, text));
        figure.year().ifPresent(year -> json.member(YEAR, year));
    }

    private static void nature(MixFigure figure, JsonWriter json) {
        if (figure.basis() != MixBasis.NOT_STATED) {
            json.member(BASIS, figure.basis().toString());
        }
        if (figure.scope() != MixScope.NOT_STATED) {
            json.member(SCOPE, figure.scope().toString());
        }
        if (figure.losses() != NetworkLosses.NOT_STATED) {
            json.member(LOSSES, figure.losses().toString());
        }
    }
}

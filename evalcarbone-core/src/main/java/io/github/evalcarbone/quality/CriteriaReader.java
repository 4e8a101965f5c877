package io.github.evalcarbone.quality;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.quality.QualityCriterion.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the criteria. */
final class CriteriaReader {

    private final List<Problem> problems = new ArrayList<>();
    private final ObjectReader file;

    private CriteriaReader(TextSource text) {
        this.file = new ObjectReader(JsonReader.read(text, Limits.USUAL).orThrow(), problems);
    }

    static QualityCriteria read(TextSource text) {
        CriteriaReader reader = new CriteriaReader(text);
        return Checked.partial(reader.criteria(), reader.problems).orThrow();
    }

    private QualityCriteria criteria() {
        file.text("format");
        QualityCriteria.Limits limits =
                file.object("limits").map(CriteriaReader::limits).orElseThrow();
        Grade lowest = grade(file, "lowest");
        List<QualityCriterion> criteria = new ArrayList<>();
        file.objects("criteria").forEach(json -> criteria.add(situation(json, limits)));
        file.objects("modifiers").forEach(json -> criteria.add(modifier(json, lowest, limits)));
        QualityCriteria read = new QualityCriteria(
                file.text("id"),
                file.text("version"),
                texts(file, "titles", limits),
                texts(file, "source", limits),
                limits,
                file.object("flags")
                        .map(flags -> new QualityCriteria.Flags(flags.texts("proxy"), flags.texts("doubtful")))
                        .orElseThrow(),
                file.numbers("ages"),
                file.objects("grades").stream().map(this::scale).toList(),
                criteria);
        file.done();
        return read;
    }

    private static QualityCriteria.Limits limits(ObjectReader json) {
        return new QualityCriteria.Limits(
                json.number("countMonths"),
                json.number("mixYears"),
                json.number("factorYears"),
                json.number("contradictingYears"));
    }

    private static Grade grade(ObjectReader json, String key) {
        return json.choice(key, Grade::find, "A .. E", Grade.E);
    }

    private GradeScale scale(ObjectReader json) {
        return new GradeScale(
                grade(json, "grade"),
                json.number("gsd2"),
                json.text("pcr"),
                json.text("bilanCarbone"),
                json.text("glpi"),
                json.text("boavizta"),
                json.text("numecoeval"));
    }

    private static QualityCriterion situation(ObjectReader json, QualityCriteria.Limits limits) {
        Optional<String> reaches = json.optionalText("reaches");
        return new QualityCriterion(
                json.text("id"),
                datum(json),
                Effect.GIVES,
                grade(json, "grade"),
                json.choice("origin", DatumOrigin::find, "given .. unknown", DatumOrigin.UNKNOWN),
                texts(json, "titles", limits),
                reaches.map(any -> texts(json, "collect", limits)).orElse(Bilingual.EMPTY),
                reaches);
    }

    private static QualityCriterion modifier(ObjectReader json, Grade lowest, QualityCriteria.Limits limits) {
        Effect effect = json.choice("effect", CriteriaReader::effect, "lower, at-most-lowest", Effect.LOWERS);
        return new QualityCriterion(
                json.text("id"),
                datum(json),
                effect,
                lowest,
                DatumOrigin.GIVEN,
                texts(json, "titles", limits),
                texts(json, "collect", limits),
                Optional.empty());
    }

    private static Optional<Effect> effect(String text) {
        return switch (text) {
            case "lower" -> Optional.of(Effect.LOWERS);
            case "at-most-lowest" -> Optional.of(Effect.LIMITS);
            default -> Optional.empty();
        };
    }

    private static Datum datum(ObjectReader json) {
        return json.choice("datum", Datum::find, "quantity, identity, lifetime, use", Datum.QUANTITY);
    }

    /** Returns texts with the limits in the places of their numbers. */
    private static Bilingual texts(ObjectReader json, String key, QualityCriteria.Limits limits) {
        List<String> numbers = List.of(
                Numbers.shortest(limits.countMonths()),
                Numbers.shortest(limits.mixYears()),
                Numbers.shortest(limits.factorYears()));
        return json.object(key)
                .map(texts -> new Bilingual(texts.text("fr"), texts.text("en")))
                .map(texts -> new Bilingual(filled(texts.french(), numbers), filled(texts.english(), numbers)))
                .orElse(Bilingual.EMPTY);
    }

    private static String filled(String text, List<String> numbers) {
        String filled = text;
        for (int i = 0; i < numbers.size(); i++) {
            filled = filled.replace("{" + i + "}", numbers.get(i).replace(".0", ""));
        }
        return filled;
    }
}

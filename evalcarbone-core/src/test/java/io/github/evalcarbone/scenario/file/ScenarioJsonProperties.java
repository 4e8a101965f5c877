package io.github.evalcarbone.scenario.file;

import static io.github.evalcarbone.scenario.file.ScenarioTexts.fitsTheSchema;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.read;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.scenario.Scenario;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A scenario that is written and read is the same scenario, and no text breaks the reader. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class ScenarioJsonProperties {

    /** Faults between members, or of words and places, that a schema does not see. */
    private static final Set<ProblemCode> BEYOND_THE_SCHEMA = Set.of(
            CoreCode.AGES_CONTRADICT, CoreCode.POWER_STATES_SAME, CoreCode.BAD_VALUE, CoreCode.JSON_DUPLICATE_KEY);

    private static final Pattern TOKENS = Pattern.compile("\"[^\"]*\"|-?[0-9.]+|[{}\\[\\]:,]");

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"\"",
            "\" \"",
            "null",
            "true",
            "-1",
            "0",
            "1e308",
            "-0.0",
            "1e400",
            "5",
            "25",
            "\"by\"",
            "\"to\"",
            "\"percent\"",
            "\"lines\"",
            "\"lines\": {},",
            "\"change\"",
            "\"hours\"",
            "\"cloud\"",
            "\"pue\"",
            "\"\\ud800\"",
            "\"type\": [],",
            "\"neuf\"",
            "\"off\"",
            "\"olderThan\": 9,",
            "\u00e9",
            "\u0000");

    @Property(tries = 1_000)
    void written_and_read_it_is_the_same(@ForAll Scenario scenario) {
        String text = written(scenario);
        assertThat(read(text).orThrow()).isEqualTo(scenario);
        assertThat(fitsTheSchema(text)).as(text).isTrue();
        assertThat(written(read(text).orThrow())).isEqualTo(text);
    }

    @Property(tries = 3_000)
    void any_edit_of_a_good_text_gives_a_scenario_or_problems(@ForAll Random random) {
        String text = edited(ScenarioTexts.EVERY_KIND, random);
        Checked<Scenario> read = read(text);
        assertThat(read.isPresent()).isEqualTo(read.problems().isEmpty());
        read.problems().forEach(problem -> {
            assertThat(problem.location().file()).isEqualTo("scenario.json");
            assertThat(problem.message(Language.ENGLISH) + problem.hint(Language.ENGLISH))
                    .isNotBlank();
            assertThat(problem.message(Language.FRENCH) + problem.hint(Language.FRENCH))
                    .isNotBlank();
        });
        read.value()
                .ifPresent(scenario ->
                        assertThat(read(written(scenario)).orThrow()).isEqualTo(scenario));
    }

    @Property(tries = 3_000)
    void the_schema_says_the_same(@ForAll Random random) {
        String text = edited(ScenarioTexts.EVERY_KIND, random);
        Checked<Scenario> read = read(text);
        boolean isJson = read.problems().stream().noneMatch(problem -> problem.is(CoreCode.JSON_SYNTAX));
        boolean isSeen = read.problems().stream().noneMatch(problem -> BEYOND_THE_SCHEMA.contains(problem.code()));
        if (isJson && isSeen) {
            assertThat(fitsTheSchema(text)).as("%s %s", read.problems(), text).isEqualTo(read.isPresent());
        }
    }

    private static String edited(String good, Random random) {
        String text = good;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            List<MatchResult> tokens = TOKENS.matcher(text).results().toList();
            MatchResult token = tokens.get(random.nextInt(tokens.size()));
            text = text.substring(0, token.start()) + piece(token, tokens, random) + text.substring(token.end());
        }
        return text;
    }

    /** Leaves a part out, repeats it, or puts another in its place; a text or a number often for one of its kind. */
    private static String piece(MatchResult token, List<MatchResult> tokens, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> token.group() + token.group();
            case 2 -> PIECES.get(random.nextInt(PIECES.size()));
            default ->
                tokens.stream()
                        .map(MatchResult::group)
                        .filter(other -> other.charAt(0) == token.group().charAt(0))
                        .skip(random.nextInt(5))
                        .findFirst()
                        .orElse("");
        };
    }
}

package io.github.evalcarbone.scenario.file;

import static io.github.evalcarbone.scenario.file.ScenarioTexts.fitsTheSchema;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.read;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A scenario that is written and read is the same scenario, and no text breaks the reader. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class ScenarioJsonProperties {

    private static final FootprintCalculator FLEET =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);

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
            "\"lines\": {},",
            "\"type\": [],",
            "\"olderThan\": 9,",
            "1e400",
            "\u00e9",
            "\u0000");

    private static final List<String> VALUES = List.of(
            "\"\"",
            "\" \"",
            "null",
            "true",
            "{}",
            "[]",
            "-1",
            "0",
            "0.5",
            "1e308",
            "-0.0",
            "5",
            "25",
            "-101",
            "\"by\"",
            "\"to\"",
            "\"percent\"",
            "\"lines\"",
            "\"notBelow\"",
            "\"hours\"",
            "\"cloud\"",
            "\"pue\"",
            "\"\\ud800\"",
            "\"neuf\"",
            "\"off\"");

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void written_and_read_it_is_the_same(@ForAll Scenario scenario) {
        String text = written(scenario);
        assertThat(read(text).orThrow()).isEqualTo(scenario);
        assertThat(fitsTheSchema(text)).as(text).isTrue();
        assertThat(written(read(text).orThrow())).isEqualTo(text);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Domain(Samples.class)
    void it_can_be_applied_to_any_system(@ForAll Scenario scenario, @ForAll Inventory base) {
        InformationSystem system = InformationSystem.builder(base).build();
        InformationSystem changed = scenario.applyTo(system, FLEET).changed();
        assertThat(changed.inventory().evaluationDate()).isEqualTo(base.evaluationDate());
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
            boolean isSign = "{}[]:,".contains(token.group());
            text = text.substring(0, token.start())
                    + (isSign ? sign(token.group(), random) : value(token.group(), tokens, random))
                    + text.substring(token.end());
        }
        return text;
    }

    /** Mostly keeps a sign, without which a text is no JSON. */
    private static String sign(String sign, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> sign + sign;
            case 2 -> sign + any(PIECES, random);
            default -> sign;
        };
    }

    /** Puts another key or value in the place of one, often one of its kind. */
    private static String value(String value, List<MatchResult> tokens, Random random) {
        List<String> alike = tokens.stream()
                .map(MatchResult::group)
                .filter(other -> other.charAt(0) == value.charAt(0))
                .toList();
        return any(random.nextBoolean() ? alike : VALUES, random);
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}

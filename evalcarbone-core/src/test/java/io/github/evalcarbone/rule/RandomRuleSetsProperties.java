package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The random rule sets are valid, and cover the whole language. */
@PropertyDefaults(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomRuleSets.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReportMode.OFF)
class RandomRuleSetsProperties {

    private static final List<String> CONSTRUCTS = List.of(
            "given(",
            " and ",
            " or ",
            "not ",
            " < ",
            " <= ",
            " > ",
            " >= ",
            " = ",
            " + ",
            " - ",
            " * ",
            " / ",
            " / (",
            " - (",
            "not (",
            "\"gap\"",
            "\"finding\"",
            "\"once\": true",
            "\"missing\": \"optional\"",
            "\"missing\": \"EVC-",
            "\"minimum\"",
            "\"valid-from\"",
            "\"valid-until\"",
            "\"from\": \"rule.",
            "\"from\": \"parameter.",
            "\"exact-products\"",
            "\"line-values\"",
            "\"MANUFACTURING\"",
            "\"DISTRIBUTION\"",
            "\"USE\"",
            "\"END_OF_LIFE\"",
            "\"EMBODIED\"");

    @Property
    void every_file_is_accepted(@ForAll("files") String file) {
        Checked<RuleSet> read = RuleSet.read(TextSource.of("random.json", file));
        assertThat(read.problems()).as(file).isEmpty();
        assertThat(read.orThrow().rules()).isNotEmpty();
    }

    @Property
    void every_construct_occurs(@ForAll("files") String file) {
        CONSTRUCTS.forEach(construct -> occurs(construct, file.contains(construct)));
        RuleFunctions.shipped().all().forEach(function -> occurs(function + "(", file.contains(function + "(")));
        for (LineInput input : LineInput.values()) {
            occurs(input.source(), file.contains("\"" + input + "\""));
        }
    }

    @Property
    void every_outcome_occurs(@ForAll RuleSet rules, @ForAll Map<LineInput, Value> line) {
        LineEvaluations evaluations =
                LineEvaluations.of(rules, input -> java.util.Optional.ofNullable(line.get(input)));
        Set<String> outcomes = new TreeSet<>();
        rules.rules().forEach(rule -> outcomes(evaluations.of(rule), outcomes));
        for (String outcome : List.of(
                "value",
                "negative",
                "missing input",
                "declared gap",
                "gap of a rule",
                "not finite",
                "finding",
                "last of several")) {
            occurs(outcome, outcomes.contains(outcome));
        }
    }

    private static void outcomes(Evaluation evaluation, Set<String> outcomes) {
        evaluation.value().ifPresent(value -> outcomes.add(value < 0 ? "negative" : "value"));
        evaluation.gap().ifPresent(gap -> outcomes.add(gap(evaluation, gap)));
        evaluation.remarks().forEach(remark -> outcomes.add("finding"));
        List<Alternative> alternatives = evaluation.rule().alternatives();
        if (alternatives.size() > 1 && evaluation.alternative().equals(java.util.Optional.of(last(alternatives)))) {
            outcomes.add("last of several");
        }
    }

    private static String gap(Evaluation evaluation, Evaluation.MissingInput gap) {
        if (!gap.ruleId().equals(evaluation.rule().id())) {
            return "gap of a rule";
        }
        boolean declared = evaluation
                .alternative()
                .filter(taken -> taken.gap().isPresent())
                .isPresent();
        return gap.input().isPresent() ? "missing input" : declared ? "declared gap" : "not finite";
    }

    private static Alternative last(List<Alternative> alternatives) {
        return alternatives.get(alternatives.size() - 1);
    }

    private static void occurs(String construct, boolean there) {
        Statistics.label(construct).collect(there);
        Statistics.label(construct).coverage(coverage -> coverage.check(true).percentage(share -> share >= 1));
    }

    @Provide
    Arbitrary<String> files() {
        return RandomRuleSets.files();
    }
}

package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.Validity;
import java.util.Locale;

/** A rule set in full, for people. */
final class RuleSetPage {

    private final Words words;
    private final Page page = new Page();

    RuleSetPage(RuleSet rules, Words words) {
        this.words = words;
        head(rules);
        page.blank().line(0, words.count("rules.parameters", rules.parameters().size()));
        rules.parameters().forEach(this::parameter);
        page.blank().line(0, words.count("rules.rules", rules.rules().size()));
        rules.rules().forEach(this::rule);
    }

    private void head(RuleSet rules) {

        String status =
                words.text("rules.status." + rules.header().status().name().toLowerCase(Locale.ROOT));
        page.line(0, rules + words.text("colon") + rules.header().titles().in(words.language()));
        page.line(1, words.text("rules.published", words.date(rules.header().date()), status));
        page.line(1, "SHA-256 " + rules.sha256());
        page.line(1, words.text("rules.aggregation." + rules.aggregation()));
        rules.header().supersedes().forEach(earlier -> page.line(1, words.text("rules.supersedes", earlier)));
        page.some(1, rules.header().notes().in(words.language()));
    }

    private void parameter(Parameter parameter) {
        page.line(1, parameter.id() + " = " + FigureText.of(parameter.amount()));
        page.line(2, parameter.titles().in(words.language()));
        page.line(2, parameter.source());
        if (!parameter.validity().equals(Validity.ALWAYS)) {
            page.line(2, words.text("rules.validity", parameter.validity()));
        }
    }

    private void rule(Rule rule) {
        page.blank();
        String phase = rule.phase()
                .map(found -> ", " + words.text("rules.phase", found.label(words.language())))
                .orElse("");
        page.line(
                1,
                "%s (%s%s)%s%s"
                        .formatted(
                                rule.id(),
                                rule.unit(),
                                phase,
                                words.text("colon"),
                                rule.titles().in(words.language())));
        rule.alternatives().forEach(alternative -> alternative(rule, alternative));
        rule.inputs().forEach(this::input);
        page.some(2, rule.notes().in(words.language()));
        rule.sources().forEach(source -> page.line(2, words.text("rules.source", source)));
        page.line(2, words.count("rules.examples", rule.examples().size()));
    }

    private void alternative(Rule rule, Alternative alternative) {
        String result = alternative
                .formula()
                .map(Formula::text)
                .orElseGet(() -> words.text(
                        "rules.gap", alternative.gap().map(CoreCode::toString).orElse("")));
        String finding = alternative
                .finding()
                .map(found -> " " + words.text("rules.finding", found.code()))
                .orElse("");
        String otherwise = rule.alternatives().size() == 1 ? "" : words.text("rules.otherwise") + " ";
        String condition = alternative
                .when()
                .map(when -> words.text("rules.when", when.text()) + " ")
                .orElse(otherwise);
        page.line(2, "= " + condition + result + finding);
    }

    private void input(RuleInput input) {
        String gap = input.gap()
                .map(code -> ", " + words.text("rules.missing", code))
                .orElse("");
        page.line(3, "%s: %s, %s%s".formatted(input.name(), input.source(), input.kind(), gap));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}

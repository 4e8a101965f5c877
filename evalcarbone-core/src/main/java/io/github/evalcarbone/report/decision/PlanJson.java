package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PlanYear;
import io.github.evalcarbone.plan.RenewalPolicy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.report.beside.EquivalenceJson;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.frame.JsonHead;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan as JSON, for programs. */
record PlanJson(PlanFacts facts, List<ElectricityMix> laterMixes, Language language) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-plan-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, facts.data(), facts.account().category());
        json.startArray("rules");
        facts.account().rules().forEach(rules -> json.item(rules.id() + " " + rules.version()));
        json.endArray();
        json.startArray("years");
        facts.account().years().forEach((year, views) -> year(json, year, views));
        json.endArray();
        facts.target().ifPresent(target -> target(json, target));
        json.startArray("policies");
        facts.account().plan().policies().forEach(policy -> policy(json, policy));
        json.endArray();
        json.startArray("mixes");
        laterMixes.forEach(mix -> mix(json, mix));
        json.endArray();
        json.startArray("assumptions");
        facts.account().plan().assumptions().forEach(problem -> assumption(json, problem));
        json.endArray();
        json.startArray("unknown");
        facts.account().unknown().forEach(issue -> unknown(json, issue));
        json.endArray();
        json.endObject();
    }

    private static void mix(JsonWriter json, ElectricityMix mix) {
        json.startObject();
        json.member("area", mix.area());
        mix.year().ifPresent(year -> json.member("fromYear", (long) year));
        json.member("value", mix.factor().amount().value());
        json.member("unit", mix.factor().amount().unit().toString());
        json.member("source", mix.factor().provenance().source().publisher());
        json.endObject();
    }

    private void year(JsonWriter json, int year, PlanYear views) {
        json.startObject();
        json.member("year", (long) year);
        JsonHead.total(json, "fleet", views.fleet());
        facts.equivalences()
                .ifPresent(table -> EquivalenceJson.write(
                        json, EquivalenceText.of(table, facts.account().category(), views.fleet()), language));
        JsonHead.total(json, "account", views.account());
        JsonHead.total(json, "purchases", views.purchases());
        json.member("inService", views.inService());
        json.member("bought", views.bought());
        json.member("refurbished", views.refurbished());
        Optional.ofNullable(facts.checks().get(year)).ifPresent(check -> {
            json.member("limit", check.limit().value());
            json.member("missedBy", check.missing().value());
            json.member("verdict", check.verdict().name());
        });
        json.endObject();
    }

    private void target(JsonWriter json, PlanTarget target) {
        json.startObject("target");
        json.member("base", target.base().known().value());
        json.member("baseYear", (long) target.baseYear());
        json.member("baseComplete", target.base().isComplete());
        json.member("reduction", target.reduction());
        json.member("path", target.path().name().toLowerCase(Locale.ROOT));
        json.member("year", (long) target.year());
        PlanTarget.metFrom(facts.checks()).ifPresent(year -> json.member("metFrom", (long) year));
        facts.published().ifPresent(published -> {
            json.member("published", published.id());
            json.member("source", published.source().in(language));
            json.member("url", published.url());
        });
        json.endObject();
    }

    private static void policy(JsonWriter json, RenewalPolicy policy) {
        json.startObject();
        json.member("lines", policy.selector().toString());
        json.member("growth", policy.growth());
        json.member("yearsLonger", policy.longer());
        policy.model().ifPresent(model -> json.member("model", model));
        policy.quota().ifPresent(quota -> {
            json.member("refurbishedShare", quota.share());
            json.member("refurbishedFrom", (long) quota.fromYear());
            json.member("priorYears", quota.priorYears());
        });
        json.endObject();
    }

    private void assumption(JsonWriter json, Problem problem) {
        json.startObject();
        json.member("code", problem.code().code());
        json.member("message", problem.message(language));
        json.endObject();
    }

    private void unknown(JsonWriter json, Issue issue) {
        json.startObject();
        json.member("code", issue.code().code());
        json.member("message", issue.message(language));
        json.endObject();
    }
}

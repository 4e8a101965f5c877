package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Tonnes;
import io.github.evalcarbone.scenario.ScenarioElectricity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The electricity mixes of scenarios that change them: each with its nature and origin, and what a contract counts for. */
record MixSection(ComparedResults results) {

    /** A mix without its number of lines. */
    private record Mix(String area, List<Object> facts) {

        static Mix of(UsedElectricity used) {
            return new Mix(
                    used.area(), List.of(used.year(), used.basis(), used.scope(), used.losses(), used.dataset()));
        }

        /** All but the year: mixes of other natures or origins differ by their methods too. */
        List<Object> nature() {
            return facts.subList(1, facts.size());
        }
    }

    /** Tests for scenarios with mixes that the base does not have, or with contracts. */
    boolean isNeeded() {
        boolean isSame = results.comparison().alternatives().stream()
                        .map(one -> mixes(one.footprint()))
                        .distinct()
                        .count()
                == 1;
        return !results.scenarios().isEmpty()
                && (!isSame || !results.electricity().isEmpty());
    }

    private static Set<Mix> mixes(StoredFootprint footprint) {
        return footprint.electricity().stream().map(Mix::of).collect(Collectors.toSet());
    }

    List<ReportBlock> blocks() {
        if (!isNeeded()) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words().text("heading.mixes")));
        blocks.add(new Bullets(
                results.comparison().alternatives().stream().map(this::bullet).toList()));
        if (isUnlike()) {
            blocks.add(new Paragraph(words().text("mixes.unlike")));
        }
        if (!results.electricity().isEmpty()) {
            blocks.add(new Paragraph(words().text("mixes.contract")));
            blocks.add(accounts());
        }
        return blocks;
    }

    private Wording words() {
        return results.words();
    }

    private Bullet bullet(Alternative alternative) {
        List<String> mixes = alternative.footprint().findings().stream()
                .map(Finding::problem)
                .filter(problem -> problem.is(CoreCode.ELECTRICITY_USED))
                .map(this::text)
                .toList();
        return new Bullet(alternative.name(), mixes.isEmpty() ? List.of(words().text("mixes.none")) : mixes);
    }

    private String text(Problem problem) {
        return problem.message(words().language());
    }

    /** Tests for an area whose mix is of another nature or origin than in the base. */
    private boolean isUnlike() {
        Set<Mix> base = mixes(results.comparison().base().footprint());
        Set<Mix> all = new HashSet<>(base);
        results.comparison().others().forEach(other -> all.addAll(mixes(other.footprint())));
        return base.stream()
                .anyMatch(mix -> all.stream()
                        .anyMatch(other -> other.area().equals(mix.area())
                                && !other.nature().equals(mix.nature())));
    }

    private Table accounts() {
        return new Table(
                List.of(
                        ReportBlock.words(words().text("column.alternative")),
                        ReportBlock.numbers(words().text("column.location.based")),
                        ReportBlock.numbers(words().text("column.market.based"))),
                results.electricity().stream().map(this::row).toList(),
                List.of());
    }

    private List<String> row(ScenarioElectricity electricity) {
        return List.of(
                electricity.name(),
                tonnes(electricity.account().locationBased().total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.USE)),
                tonnes(electricity.account().marketBased().total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.USE)));
    }

    /** All in the decimals of the location-based figure of the base. */
    private String tonnes(Total total) {
        Total first = results.electricity()
                .get(0)
                .account()
                .locationBased()
                .total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.USE);
        String known = Tonnes.of(words().numbers(), first)
                .text(Tonnes.ofKilograms(total.known().value()));
        return total.isUnknown()
                ? words().text("unknown")
                : total.isComplete() ? known : words().text("issue.at.least", known);
    }
}

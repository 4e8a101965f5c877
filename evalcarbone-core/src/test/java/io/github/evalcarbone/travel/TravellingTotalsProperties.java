package io.github.evalcarbone.travel;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.OwnCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Totals that went by Java serialisation, Kryo or JSON are the same totals, and merge into the same bits. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class TravellingTotalsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Problem> OWN = List.of(
            Problem.of(OwnCode.NO_METER, Location.file("a.csv"), "{1}", "2"),
            new Problem(OwnCode.NO_BUILDING, Severity.INFO, Location.cell("a.csv", 3, "x"), List.of("é, 漢")));

    @Provide
    Arbitrary<RuleSet> anyRules() {
        return Arbitraries.oneOf(
                RandomRuleSets.ruleSets(),
                Arbitraries.of(RuleSet.of("evalcarbone", "1.1.0"), RuleSet.of("numecoeval", "1.3.0")));
    }

    @Property(seed = "1")
    void totals_arrive_as_they_left(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll Journey journey) {
        FootprintTotals totals = calculator(rules).totals(inventory).withRemarks(OWN);
        Exactly.same(journey.of(totals), totals);
        Exactly.same(journey.of(journey.of(totals)), totals);
    }

    @Property(seed = "2")
    void parts_that_travelled_merge_as_parts_that_did_not(
            @ForAll("anyRules") RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll Journey journey,
            @ForAll Journey other,
            @ForAll Random random) {
        List<Equipment> lines = inventory.equipment();
        int cut = random.nextInt(lines.size() + 1);
        FootprintTotals one = totals(rules, lines.subList(0, cut)).withRemarks(OWN.subList(0, 1));
        FootprintTotals rest = totals(rules, lines.subList(cut, lines.size())).withRemarks(OWN);
        Exactly.same(journey.of(one).merge(other.of(rest)), one.merge(rest));
        Exactly.same(journey.of(one).merge(rest), one.merge(rest));
        Exactly.same(
                journey.of(rest).merge(other.of(one)).withRemarks(OWN),
                totals(rules, lines).withRemarks(OWN));
    }

    @Property(seed = "3")
    void sums_that_cancel_or_hardly_exist_arrive_with_every_bit(
            @ForAll("terms") List<Double> terms, @ForAll("terms") List<Double> more, @ForAll Journey journey) {
        FootprintTotals one = handmade(terms);
        FootprintTotals other = handmade(more);
        Exactly.same(journey.of(one), one);
        Exactly.same(journey.of(one).merge(journey.of(other)), one.merge(other));
        Exactly.same(journey.of(one).merge(other), one.merge(other));
    }

    /** Totals whose sums are made of the terms as they are, with codes of another program. */
    private static FootprintTotals handmade(List<Double> terms) {
        ResultHeader header = ((ExactTotals) totals(RuleSet.of("evalcarbone", "1.1.0"), List.of())).header();
        Tally tally = new Tally(header);
        for (int i = 0; i < terms.size(); i++) {
            tally.sums[i % header.targets()].addProduct(terms.get(i), terms.get(terms.size() - 1 - i));
            tally.sizes[i % 2].add(Math.abs(terms.get(i)));
            tally.partialSizes[i % 2].addProduct(Math.abs(terms.get(i)), 0x1p-60);
            tally.count(
                    new Tally.GapKind(i % header.targets(), "r", i % 3 == 0 ? OwnCode.NO_METER : CoreCode.NOT_FINITE));
            tally.count(new Tally.FindingKind(
                    Optional.of("r").filter(rule -> terms.size() > 5),
                    Optional.of(LifecyclePhase.USE).filter(phase -> terms.size() > 3),
                    OwnCode.NO_BUILDING));
        }
        tally.lines = terms.size();
        return new ExactTotals(header, tally);
    }

    /** Products of two of them stay in the range of sums of line impacts. */
    @Provide
    Arbitrary<List<Double>> terms() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(-1e6, 1e6).ofScale(10),
                        Arbitraries.doubles().between(-1e140, 1e140).ofScale(0),
                        Arbitraries.of(1e140, -1e140, 1e-150, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-310, 0.1, -0.1))
                .list()
                .ofMaxSize(40);
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }

    private static FootprintTotals totals(RuleSet rules, List<Equipment> lines) {
        return lines.stream().collect(calculator(rules).toTotals(DAY));
    }
}

package io.github.evalcarbone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What one thread computes by the plain collectors of the library, without anything of this module. */
final class OneThread {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Facet[] FACETS = {Facet.DEPARTMENT, Facet.EQUIPMENT_TYPE};
    static final FootprintSettings SETTINGS = FootprintSettings.of(DAY, "sih").by(FACETS);

    private static final FactorSet FACTORS = FactorSet.of(SihFactors.load());
    private static final FootprintCalculator CALCULATOR = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
    private static final ModelMatcher MATCHER = ModelMatcher.of(FACTORS);

    private OneThread() {}

    /** Ids are not compared, as the job does not: beside the header, the file is its only part. */
    static Checked<GroupedTotals> csv(Path file) {
        return CsvInventory.of(CsvLayout.of("numecoeval"))
                .withStatuses(StatusPolicy.usual()::plus)
                .withListedProblems(FirstProblems.LISTED)
                .withLinesBefore(0)
                .collect(TextSource.of(file), collector())
                .map(MatchResult::result);
    }

    static Checked<GroupedTotals> records(List<EquipmentRecord> records) {
        return EquipmentRecords.checked()
                .withStatuses(StatusPolicy.usual())
                .collect(records, "", collector())
                .map(MatchResult::result);
    }

    private static Collector<Equipment, ?, MatchResult<GroupedTotals>> collector() {
        return MATCHER.matching(Plausibility.checking(FACTORS, DAY, CALCULATOR.toTotalsBy(DAY, FACETS)));
    }

    /** Fails unless every exact sum and every count, gap, finding and remark is the same. */
    static void assertSame(GroupedTotals found, GroupedTotals expected) {
        assertThat(groups(found)).isEqualTo(groups(expected));
        assertThat(found.total().coverage()).isEqualTo(expected.total().coverage());
        assertThat(remarks(found)).containsExactlyInAnyOrderElementsOf(remarks(expected));
    }

    /** Returns the groups as text, with every bit of their sums. */
    static String groups(GroupedTotals totals) {
        StringWriter text = new StringWriter();
        FootprintTotalsJson.write(totals, text);
        return text.toString().substring(text.toString().indexOf("\"facets\""));
    }

    private static final Set<CoreCode> OF_A_LINE = Set.of(
            CoreCode.LIFETIME_LONG,
            CoreCode.ELECTRICITY_UNUSUAL,
            CoreCode.ELECTRICITY_BEYOND_TYPE,
            CoreCode.MANY_ITEMS,
            CoreCode.PART_OF_AN_ITEM,
            CoreCode.WITHDRAWN_ALREADY);

    /** Returns remarks without their places, and without the id of the one line that is named as an example. */
    private static List<String> remarks(GroupedTotals totals) {
        return totals.total().remarks().stream().map(OneThread::text).collect(Collectors.toList());
    }

    private static String text(Problem remark) {
        return OF_A_LINE.contains(remark.code())
                ? remark.code() + " " + remark.values().subList(0, 3)
                        + remark.values().get(4)
                : remark.code() + " " + remark.values();
    }
}

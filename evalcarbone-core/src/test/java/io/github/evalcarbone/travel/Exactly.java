package io.github.evalcarbone.travel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;

/** Compares totals beyond what their rounded figures show. */
final class Exactly {

    private Exactly() {}

    static void same(FootprintTotals one, FootprintTotals other) {
        Tally mine = ((ExactTotals) one).tally();
        Tally theirs = ((ExactTotals) other).tally();
        same(mine.sums, theirs.sums);
        same(mine.sizes, theirs.sizes);
        same(mine.partialSizes, theirs.partialSizes);
        assertThat(one.rules()).isEqualTo(other.rules());
        assertThat(one.datasets()).isEqualTo(other.datasets());
        assertThat(one.evaluationDate()).isEqualTo(other.evaluationDate());
        assertThat(one.categories()).isEqualTo(other.categories());
        assertThat(one.phases()).isEqualTo(other.phases());
        assertThat(one.lineCount()).isEqualTo(other.lineCount());
        assertThat(one.coverage()).isEqualTo(other.coverage());
        assertThat(gaps(one)).isEqualTo(gaps(other));
        assertThat(findings(one)).isEqualTo(findings(other));
        assertThat(remarks(one)).isEqualTo(remarks(other));
        one.categories().forEach(category -> {
            assertThat(one.total(category)).isEqualTo(other.total(category));
            assertThat(one.embodied(category)).isEqualTo(other.embodied(category));
            one.phases()
                    .forEach(phase -> assertThat(one.total(category, phase)).isEqualTo(other.total(category, phase)));
        });
    }

    static void same(GroupedTotals one, GroupedTotals other) {
        assertThat(one.facets()).isEqualTo(other.facets());
        assertThat(List.copyOf(one.groups().keySet()))
                .isEqualTo(List.copyOf(other.groups().keySet()));
        one.groups().forEach((key, totals) -> same(totals, other.groups().get(key)));
        same(one.total(), other.total());
    }

    private static void same(ExactSum[] one, ExactSum[] other) {
        assertThat(one)
                .usingElementComparator((mine, theirs) -> mine.isSameAs(theirs) ? 0 : 1)
                .containsExactly(other);
    }

    /** A code that travelled is another object, with the same text. */
    private static List<String> gaps(FootprintTotals totals) {
        return totals.gaps().stream()
                .map(gap -> gap.phase() + " " + gap.category() + " " + gap.rule() + " "
                        + gap.code().code() + " " + gap.lines())
                .toList();
    }

    private static List<String> findings(FootprintTotals totals) {
        return totals.findings().stream()
                .map(finding -> finding.rule() + " " + finding.phase() + " "
                        + finding.code().code() + " " + finding.lines())
                .toList();
    }

    private static List<String> remarks(FootprintTotals totals) {
        return totals.remarks().stream()
                .map(remark -> remark + " " + remark.severity() + " " + remark.message(Language.FRENCH) + " "
                        + remark.hint(Language.FRENCH) + remark.code().severity())
                .toList();
    }
}

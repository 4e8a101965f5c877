package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.EmissionsStandard;
import io.github.evalcarbone.report.SystemReport;
import io.github.evalcarbone.system.InformationSystem;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The footprint of a system comes back from JSON as it was. */
class SystemFootprintJsonProperties {

    private static final List<Facet[]> GROUPINGS = List.of(
            new Facet[0], new Facet[] {Facet.PHASE}, new Facet[] {Facet.EQUIPMENT_TYPE, Facet.COUNTRY}, new Facet[] {
                Facet.LINE, Facet.PHASE
            });

    @Property(tries = 60)
    void what_is_written_is_read_back_equal(@ForAll long seed) {
        InformationSystem system = SystemSamples.richer(new Random(seed));
        assertReadBack(SystemSamples.CALCULATOR.calculate(system));
        assertReadBack(SystemSamples.NUMECOEVAL.calculate(system));
    }

    private static void assertReadBack(SystemFootprint footprint) {
        Checked<StoredSystemFootprint> read = SystemFootprintJson.read(TextSource.of("x", write(footprint)));
        assertThat(read.problems()).isEmpty();
        StoredSystemFootprint back = read.orThrow();
        assertThat(back).isEqualTo(footprint);
        assertThat(back.equipment()).isEqualTo(footprint.equipment());
        assertThat(back.systemRules()).isEqualTo(footprint.systemRules());
        assertThat(back.allGaps()).isEqualTo(footprint.allGaps());
        assertThat(back.allIssues()).isEqualTo(footprint.allIssues());
        assertSameFigures(back, footprint);
        assertSameView(back.services(), footprint.services(), footprint);
        assertSameView(back.machines(), footprint.machines(), footprint);
        assertSameView(back.applications(), footprint.applications(), footprint);
        assertSameMail(back.messaging(), footprint.messaging(), footprint.categories());
        assertThat(write(back)).isEqualTo(write(footprint));
        assertThat(reports(back)).isEqualTo(reports(footprint));
    }

    private static List<String> reports(StoredSystemFootprint footprint) {
        SystemReport report = SystemReport.of(footprint, SystemSamples.FACTORS, Language.FRENCH);
        EmissionsReport emissions =
                EmissionsReport.of(footprint, SystemSamples.FACTORS, EmissionsStandard.GHG_PROTOCOL, Language.ENGLISH);
        return List.of(report.text(), report.csvByMachine(), report.csvByApplication(), emissions.text());
    }

    private static String write(StoredSystemFootprint footprint) {
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(footprint, text);
        return text.toString();
    }

    private static void assertSameFigures(StoredFootprint back, StoredFootprint footprint) {
        assertThat(back.coverage()).isEqualTo(footprint.coverage());
        assertThat(back.lineCount()).isEqualTo(footprint.lineCount());
        GROUPINGS.forEach(facets -> assertThat(back.by(facets).groups())
                .isEqualTo(footprint.by(facets).groups()));
        assertThat(values(back)).isEqualTo(values(footprint));
        for (ImpactCategory category : footprint.categories()) {
            assertThat(back.total(category)).isEqualTo(footprint.total(category));
            assertThat(back.embodied(category)).isEqualTo(footprint.embodied(category));
            for (LifecyclePhase phase : footprint.phases()) {
                assertThat(back.total(category, phase)).isEqualTo(footprint.total(category, phase));
                footprint
                        .lines()
                        .forEach(line -> assertThat(back.value(line.id(), phase, category))
                                .isEqualTo(footprint.value(line.id(), phase, category)));
            }
        }
    }

    private static double[] values(StoredFootprint footprint) {
        double[] values = new double
                [(int) footprint.lineCount()
                        * footprint.phases().size()
                        * footprint.categories().size()];
        footprint.writeTo(values);
        return values;
    }

    private static <T> void assertSameView(
            AllocatedFootprint<T> back, AllocatedFootprint<T> view, StoredFootprint footprint) {
        assertThat(back.gaps()).isEqualTo(view.gaps());
        assertThat(back.findings()).isEqualTo(view.findings());
        assertThat(back.parts()).extracting(Object::toString).isEqualTo(texts(view.parts()));
        assertThat(back.lines()).extracting(Object::toString).isEqualTo(texts(view.lines()));
        for (ImpactCategory category : footprint.categories()) {
            assertThat(back.total(category)).isEqualTo(view.total(category));
            for (LifecyclePhase phase : footprint.phases()) {
                assertThat(back.total(category, phase)).isEqualTo(view.total(category, phase));
            }
        }
        for (int line = 0; line < view.lines().size(); line++) {
            assertSameLine(back.lines().get(line), view.lines().get(line), footprint);
        }
        view.parts().forEach(part -> assertSameLine(back.part(part.id()).orElseThrow(), part, footprint));
    }

    private static <T> List<String> texts(List<AllocationLine<T>> lines) {
        return lines.stream().map(Object::toString).toList();
    }

    private static <T> void assertSameLine(AllocationLine<T> back, AllocationLine<T> line, StoredFootprint footprint) {
        assertThat(back.object()).isEqualTo(line.object());
        for (ImpactCategory category : footprint.categories()) {
            assertThat(back.total(category)).isEqualTo(line.total(category));
            assertThat(back.isComplete(category)).isEqualTo(line.isComplete(category));
            for (LifecyclePhase phase : footprint.phases()) {
                assertThat(back.value(phase, category)).isEqualTo(line.value(phase, category));
                assertThat(back.known(phase, category)).isEqualTo(line.known(phase, category));
                assertThat(back.exact(phase, category)).isEqualByComparingTo(line.exact(phase, category));
            }
        }
    }

    private static void assertSameMail(
            MessagingFootprint back, MessagingFootprint mail, List<ImpactCategory> computed) {
        assertThat(back.months()).isEqualTo(mail.months());
        assertThat(back.gaps()).isEqualTo(mail.gaps());
        assertThat(back.findings()).isEqualTo(mail.findings());
        for (ImpactCategory category : computed) {
            assertThat(back.total(category)).isEqualTo(mail.total(category));
            mail.months()
                    .forEach(month -> assertThat(back.value(month, category)).isEqualTo(mail.value(month, category)));
        }
    }

    @Property(tries = 30)
    void what_two_systems_are_together_is_read_back_equal(@ForAll long seed) {
        InformationSystem one = SystemSamples.richer(new Random(seed));
        SystemFootprint first = SystemSamples.CALCULATOR.calculate(one);
        SystemFootprint second = SystemSamples.CALCULATOR.calculate(SystemSamples.renamed(one));
        if (SystemSamples.hasOwnIds(one)) {
            assertReadBack(first.merge(second));
        }
    }
}

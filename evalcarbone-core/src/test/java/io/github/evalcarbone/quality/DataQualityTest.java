package io.github.evalcarbone.quality;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.quality.QualityCases.DAY;
import static io.github.evalcarbone.quality.QualityCases.assess;
import static io.github.evalcarbone.quality.QualityCases.grade;
import static io.github.evalcarbone.quality.QualityCases.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.quality.DatumQuality.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataQualityTest {

    private static final Equipment SCANNERS = Equipment.builder("scanners")
            .type("scanner")
            .quantity(12)
            .country("FR")
            .build();

    @Test
    void a_line_has_the_grade_of_its_larger_group() {
        LineQuality made = grade(line("acme-book-1").withServiceLife(ServiceLife.since(DAY.minusYears(7))));
        assertThat(made.embodied().grade()).isEqualTo(Grade.C);
        assertThat(made.use().grade()).isEqualTo(Grade.B);
        assertThat(made.grade()).isEqualTo(Grade.C);
        assertThat(made.decidedBy().reasons()).containsExactly("lifetime-age");
        LineQuality used = grade(line("acme-book-1").withUsage(UsageProfile.measured(100_000)));
        assertThat(used.embodied().grade()).isEqualTo(Grade.D);
        assertThat(used.use().impact()).isGreaterThan(used.embodied().impact());
        assertThat(used.decidedBy().reasons()).containsExactly("use-measured", "electricity-implausible");
    }

    @Test
    void a_line_of_which_a_group_is_unknown_is_e_and_keeps_what_is_known() {
        LineQuality line = grade(line("acme-book-1").withCountry("Atlantis"));
        assertThat(line.grade()).isEqualTo(Grade.E);
        assertThat(line.embodied().isUnknown()).isFalse();
        assertThat(line.use().isUnknown()).isTrue();
        assertThat(line.impact()).isPositive();
        assertThat(line.possible()).isEmpty();
    }

    /** The median of 60, 90 and 300 kg for making is 90, to which 6 kg of the other phases come, over 6 years; and 30 kWh of 50 g. */
    @Test
    void what_is_missing_has_the_size_of_the_median_device_apart_from_every_total() {
        DataQuality quality = assess(SCANNERS, line("acme-book-1"));
        LineQuality line = quality.lines().get(0);
        assertThat(line.isUnknown()).isTrue();
        assertThat(line.impact()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(line.possible().orElseThrow().doubleValue()).isEqualTo(12 * (96 / 6.0 + 30 * 0.05), within(1e-9));
        assertThat(quality.whole().impact())
                .isEqualByComparingTo(quality.lines().get(1).impact());
        assertThat(quality.whole().unknownLines()).isEqualTo(1);
        assertThat(quality.whole().possible())
                .isEqualByComparingTo(line.possible().orElseThrow());
    }

    @Test
    void lines_are_mended_by_the_size_of_what_is_in_doubt() {
        Equipment few = line("nobody knows").withId("few").withQuantity(2);
        Equipment many = line("nobody knows").withId("many").withQuantity(20);
        Equipment sure = Equipment.builder("sure")
                .model("acme-book-1")
                .quantity(1)
                .country("FR")
                .serviceLife(ServiceLife.between(DAY.minusYears(2), DAY.plusYears(3)))
                .usage(UsageProfile.measured(40))
                .build();
        DataQuality quality = assess(few, SCANNERS, sure, many);
        assertThat(quality.mendFirst(9))
                .extracting(step -> step.line().line().id())
                .containsExactly("many", "scanners", "few");
        assertThat(quality.mendFirst(1)).hasSize(1);
        assertThat(quality.mendFirst(0)).isEmpty();
        MendStep first = quality.mendFirst(1).get(0);
        assertThat(first.steps()).extracting(Step::datum).containsExactly(Datum.IDENTITY, Datum.LIFETIME);
        assertThat(first.steps()).extracting(Step::to).containsExactly(Grade.A, Grade.A);
        assertThat(first.reaches()).isEqualTo(Grade.B);
        double embodied = 20 * 206 / 5.0;
        double use = 20 * 30 * 0.05;
        assertThat(first.weight()).isEqualTo((embodied + use) * Math.log(1.6255), within(1e-9));
    }

    @Test
    void a_contradiction_is_mended_before_a_better_fact_is_asked_for() {
        Equipment line = line("acme-book-1")
                .withQuantity(1)
                .withId("PC 1")
                .withServiceLife(
                        ServiceLife.between(DAY.minusYears(2), DAY.plusYears(3)).withPlannedYears(9));
        Step step = assess(line).mendFirst(1).get(0).steps().get(0);
        assertThat(step.reason().id()).isEqualTo("dates-contradict");
        assertThat(step.from()).isEqualTo(Grade.D);
        assertThat(step.to()).isEqualTo(Grade.A);
    }

    @Test
    void facts_that_are_missing_or_stated_twice_are_counted() {
        Equipment one =
                line("acme-book-1").withId("a").toBuilder().serialNumber("SN 1").build();
        Equipment same = line("laptop-14").withId("b");
        InventoryFacts facts = assess(
                        one,
                        one.withId("c"),
                        same,
                        same.withId("d"),
                        same.withId("e"),
                        line("acme-book-0").withId("f").withServiceLife(ServiceLife.since(DAY.minusYears(30))))
                .facts();
        assertThat(facts.missing())
                .containsEntry("serialNumber", 4L)
                .containsEntry("model", 0L)
                .containsEntry("purchaseDate", 5L);
        assertThat(facts.repeatedSerials()).isEqualTo(2);
        assertThat(facts.repeatedLines()).isEqualTo(3);
        assertThat(facts.ages()).extracting(band -> band.lines()).containsExactly(0L, 0L, 0L, 1L);
        assertThat(facts.withoutAge()).isEqualTo(5);
        assertThat(facts.figureYears()).containsEntry(2024, 2L).containsEntry(2014, 1L);
        assertThat(facts.withoutFigureYear()).isEqualTo(3);
        assertThat(facts.odd()).containsEntry(CoreCode.LIFETIME_LONG, 1L);
        assertThat(facts.mixes()).extracting(mix -> mix.year()).contains(Optional.of(2025));
    }

    @Test
    void the_impact_of_a_line_counts_for_the_grade_of_the_line_not_of_a_group() {
        // use is larger, and B; embodied is D
        Equipment used =
                line("acme-book-1").withUsage(UsageProfile.measured(100)).withCountry("PL");
        DataQuality quality = assess(used);
        assertThat(quality.lines().get(0).embodied().grade()).isEqualTo(Grade.D);
        assertThat(quality.lines().get(0).decidedBy().reasons()).containsExactly("quantity-model");
        assertThat(quality.whole().part(Grade.B).lines()).isEqualTo(1);
        assertThat(quality.whole().part(Grade.D).impact()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void each_line_has_the_decision_about_itself() {
        ModelMatch similar = QualityCases.match(line("acme-book-1"), MatchDecision.SIMILAR);
        ModelMatch sure = QualityCases.match(line("acme-book-1"), MatchDecision.ID);
        DataQuality quality = QualityStudy.of(QualityCases.CALCULATOR)
                .withMatches(new MatchLog(List.of(), Map.of("a", similar, "b", sure)))
                .assess(
                        QualityCases.inventory(
                                line("acme-book-1").withId("a"),
                                line("acme-book-1").withId("b")),
                        CLIMATE_CHANGE);
        assertThat(quality.lines().get(0).identity().reasons()).containsExactly("identity-similar");
        assertThat(quality.lines().get(1).identity().reasons()).containsExactly("identity-product");
    }

    @Test
    void data_have_levels_of_the_product_category_rules() {
        DataQuality quality =
                assess(line("acme-book-1").withServiceLife(ServiceLife.since(DAY.minusYears(7))), SCANNERS);
        assertThat(quality.pcrLevels())
                .containsEntry("high", 2L)
                .containsEntry("medium", 2L)
                .containsEntry("low", 1L)
                .containsEntry("none", 1L);
    }

    @Test
    void the_shares_by_origin_tell_what_is_declared_and_what_is_a_default() {
        DataQuality quality = assess(line("nobody knows").withServiceLife(ServiceLife.years(4)));
        assertThat(quality.origins().get(Datum.LIFETIME)).containsOnlyKeys(DatumOrigin.GIVEN);
        assertThat(quality.origins().get(Datum.IDENTITY)).containsOnlyKeys(DatumOrigin.TYPE_DEFAULT);
    }

    @Test
    void groups_are_those_of_a_facet_of_lines() {
        DataQuality quality = assess(line("acme-book-1").withSite("Nord"), SCANNERS);
        assertThat(quality.by(Facet.SITE)).containsOnlyKeys("", "Nord");
        assertThat(quality.by(Facet.EQUIPMENT_TYPE)).containsOnlyKeys("laptop", "scanner");
        assertThatIllegalArgumentException().isThrownBy(() -> quality.by(Facet.PHASE));
    }

    @Test
    void a_pipeline_tells_the_decision_about_each_line_if_asked() {
        FootprintPipeline pipeline = FootprintPipeline.of(QualityCases.CALCULATOR);
        Stream<Equipment> lines = IntStream.range(0, 500)
                .mapToObj(id -> line(id % 2 == 0 ? "Acme Book 1" : "unheard of").withId("PC " + id));
        FootprintRun<Footprint> run = pipeline.keepingMatches().footprint(PipelineInput.of("x", DAY, lines.parallel()));
        assertThat(run.matches().byLine()).hasSize(500);
        assertThat(Optional.ofNullable(run.matches().byLine().get("PC 0")).flatMap(ModelMatch::model))
                .contains("acme-book-1");
        assertThat(Optional.ofNullable(run.matches().byLine().get("PC 1")).map(ModelMatch::decision))
                .contains(MatchDecision.TYPE_DEFAULT);
        DataQuality quality = QualityStudy.of(QualityCases.CALCULATOR)
                .withMatches(run.matches())
                .assess(FootprintCalculator.inventoryOf(run.orThrow()), CLIMATE_CHANGE);
        assertThat(quality.lines()).hasSize(500);
        assertThat(quality.lines())
                .allSatisfy(line -> assertThat(line.identity().reasons())
                        .containsExactly(
                                Integer.parseInt(line.line().id().substring(3)) % 2 == 0
                                        ? "identity-product"
                                        : "identity-unmatched"));
        List<Equipment> one = List.of(line("Acme Book 1"));
        assertThat(pipeline.footprint(PipelineInput.of("x", DAY, one.stream()))
                        .matches()
                        .byLine())
                .isEmpty();
    }
}

package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.evalcarbone.factor.DeviceFigures;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.ademe.AdemeFactors;
import io.github.evalcarbone.factor.boavizta.BoaviztaFactors;
import io.github.evalcarbone.factor.hospital.HospitalFactors;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of hospital equipment in the docs is what the datasets say. */
class HospitalEquipmentTest {

    private static final String START = "<!-- table: made by HospitalEquipmentTest -->\n";
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final ImpactCategory CLIMATE = ImpactCategory.CLIMATE_CHANGE;

    private static final Path PAGE = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("docs/hospital-equipment.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();

    private final FactorSet figures = FactorSet.of(AdemeFactors.load(), BoaviztaFactors.load(), SihFactors.load());

    @Test
    void the_page_holds_the_table() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(START) + START.length()) + table();
        if (UPDATE) {
            Files.writeString(PAGE, expected);
            fail("The page was written anew. Read the difference, then run the tests without golden.update.");
        }
        assertThat(page).isEqualTo(expected);
    }

    /** Products that the page names although their kind has no figure, and how far sources are apart. */
    @Test
    void the_page_has_the_figures_of_the_products_it_names() throws IOException {
        String page = Files.readString(PAGE).replaceAll("\\s+", " ");
        assertThat(page)
                .contains("ThinkSmart Hub 500 and 700 (" + product("ThinkSmart Hub 500") + " and "
                        + product("ThinkSmart Hub 700") + " kg)")
                .contains("CX924dxe (" + product("CX924dxe") + " kg, `suspect`)")
                .contains("a factor of up to six");
        double most = HospitalFactors.load().types().stream()
                .flatMap(type -> type.defaultModel().stream())
                .mapToDouble(this::apart)
                .max()
                .orElseThrow();
        assertThat(most).isBetween(5.5, 6.0);
    }

    private String product(String name) {
        return embodied(figures.compare(name).get(0));
    }

    private double apart(String device) {
        DoubleSummaryStatistics figures = this.figures.compare(device).stream()
                .flatMap(one -> one.embodied(CLIMATE).stream())
                .mapToDouble(Amount::value)
                .summaryStatistics();
        return figures.getCount() == 0 ? 1 : figures.getMax() / figures.getMin();
    }

    private String table() {
        String head = """
                | Equipment | All but use, kg CO2 eq | Use, kWh/year | Source | Licence | Quality | Others, kg CO2 eq |
                |---|---|---|---|---|---|---|
                """;
        return head
                + HospitalFactors.load().types().stream().map(this::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(EquipmentType type) {
        List<DeviceFigures> known = type.defaultModel().map(figures::compare).orElse(List.of());
        String cells = known.isEmpty()
                ? "no open figure found | | | | |"
                : best(type, known.get(0)) + " | " + others(known.subList(1, known.size()));
        return "| " + type.titles().english() + " | " + cells + (known.size() == 1 ? "|" : " |");
    }

    private static String best(EquipmentType type, DeviceFigures figures) {
        DeviceModel model = figures.match().model();
        return String.join(
                " | ",
                embodied(figures),
                model.electricity().map(HospitalEquipmentTest::rounded).orElse("-"),
                "`" + figures.dataset().id() + "`: " + model.titles().english(),
                model.provenance().licence(),
                quality(type, figures));
    }

    private static String embodied(DeviceFigures figures) {
        return figures.embodied(CLIMATE).map(amount -> rounded(amount.value())).orElse("-");
    }

    private static String quality(EquipmentType type, DeviceFigures figures) {
        TreeSet<String> flags =
                new TreeSet<>(figures.match().model().provenance().flags());
        Stream.of(LifecyclePhase.values())
                .map(phase -> figures.factor(phase, CLIMATE))
                .flatMap(Optional::stream)
                .map(Factor::provenance)
                .map(Provenance::flags)
                .forEach(flags::addAll);
        if (flags.remove("proxy") || type.defaultModelIsProxy()) {
            flags.add("**proxy**");
        }
        boolean split = figures.factor(LifecyclePhase.MANUFACTURING, CLIMATE).isPresent();
        return (split ? "by phase" : "not split")
                + flags.stream().map(flag -> ", " + flag).collect(Collectors.joining());
    }

    private static String others(List<DeviceFigures> others) {
        return others.stream()
                .map(figures -> "`" + figures.dataset().id() + "` " + embodied(figures))
                .collect(Collectors.joining(", "));
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}

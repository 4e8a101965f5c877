package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Alone: it sets the locale of the virtual machine, and runs a script that others run. */
@Isolated
class PlotTest {

    private static final Path LIFETIMES = Path.of("target", "lifetimes.svg");

    @BeforeAll
    static void withoutWindows() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void has_the_same_bytes_each_time_and_everywhere(@TempDir Path folder) throws IOException {
        Path first = Plot.svg(chart(), folder.resolve("new").resolve("first.svg"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Plot.svg(chart(), folder.resolve("second.svg"))).hasSameBinaryContentAs(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static XYChart chart() {
        XYChart chart = new XYChartBuilder().width(400).height(300).build();
        chart.addSeries("one", new double[] {1, 2, 3}, new double[] {0.5, 1.5, 1234.5});
        return chart;
    }

    @Test
    void of_the_lifetimes_shows_the_numbers_of_their_table(@TempDir Path folder) throws Exception {
        Files.deleteIfExists(LIFETIMES);
        List<double[]> rows = rows(Session.run("03-lifetimes.jsh", folder));
        List<List<Double>> curves = curves(LIFETIMES);
        assertThat(rows).hasSize(9);
        assertThat(curves).hasSize(4).allSatisfy(curve -> assertThat(curve).hasSize(rows.size()));
        double top = curves.get(0).get(0);
        double scale = (curves.get(0).get(8) - top) / (rows.get(8)[1] - rows.get(0)[1]);
        for (int row = 0; row < rows.size(); row++) {
            for (int device = 0; device < 4; device++) {
                double expected = top + scale * (rows.get(row)[device + 1] - rows.get(0)[1]);
                assertThat(curves.get(device).get(row)).isCloseTo(expected, within(0.5));
            }
        }
    }

    /** The rows of the first table: years, then a number for each device. */
    private static List<double[]> rows(String printed) {
        return printed.lines()
                .filter(line -> line.matches(" +\\d+( +[0-9.]+){4}"))
                .map(line -> Stream.of(line.strip().split(" +", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    /** The heights of the points of each curve, which are lines of one colour, clipped to the plot. */
    private static List<List<Double>> curves(Path svg) throws Exception {
        NodeList all = parser().parse(svg.toFile()).getElementsByTagName("line");
        Map<String, List<Double>> curves = new LinkedHashMap<>();
        IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(line -> line.hasAttribute("clip-path"))
                .forEach(line -> {
                    String colour = ((Element) line.getParentNode()).getAttribute("stroke");
                    List<Double> curve = curves.computeIfAbsent(
                            colour, first -> new ArrayList<>(List.of(Double.valueOf(line.getAttribute("y1")))));
                    curve.add(Double.valueOf(line.getAttribute("y2")));
                });
        return List.copyOf(curves.values());
    }

    /** Of XML that is well-formed; the document type is not fetched. */
    private static DocumentBuilder parser() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder();
    }
}

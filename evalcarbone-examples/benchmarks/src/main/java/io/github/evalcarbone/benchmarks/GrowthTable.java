package io.github.evalcarbone.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Time per line by number of lines, as a Markdown table: where it is constant, growth is linear. */
final class GrowthTable {

    /** The modes compared. */
    static final List<Mode> MODES = List.of(
            Mode.HAND_TOTALS,
            Mode.OUR_TOTALS,
            Mode.OUR_NUMECOEVAL,
            Mode.OUR_OBJECTS,
            Mode.OUR_CSV,
            Mode.SYSTEM_EQUIPMENT,
            Mode.SYSTEM_ALL_VIEWS);

    private static final int STEPS = 5;
    /** The largest sizes, by which growth is judged: the others show what a call costs before its first line. */
    private static final int JUDGED = 3;
    /** Time grows no faster than lines to this power; caches and the sorting of n things are within it, n x n is not. */
    private static final double LINEAR = 1.1;

    private final List<Integer> sizes;
    private final Map<Mode, List<Measure>> measures;

    GrowthTable(List<Integer> sizes, Map<Mode, List<Measure>> measures) {
        this.sizes = sizes;
        this.measures = measures;
    }

    /** Five sizes, each ten times the one before; fewer if the largest is small. */
    static List<Integer> sizesUpTo(int largest) {
        return IntStream.range(0, STEPS)
                .map(step -> (int) (largest / Math.pow(10, STEPS - 1 - step)))
                .filter(size -> size > 0)
                .boxed()
                .toList();
    }

    String markdown() {
        List<String> header = new ArrayList<>(List.of("ns per line at"));
        sizes.forEach(size -> header.add(Markdown.plain(size)));
        header.add("exponent");
        header.add("linear");
        StringBuilder text = new StringBuilder(Markdown.row(header)).append(Markdown.rule(header.size()));
        measures.forEach((mode, measured) -> text.append(row(mode, measured)));
        return text.toString();
    }

    /** The largest number of lines of a mode, beyond which it has no figures. */
    private String row(Mode mode, List<Measure> measured) {
        List<String> cells = new ArrayList<>(List.of(mode.title()));
        measured.forEach(measure -> cells.add(Markdown.rounded(measure.nanosPerLine())));
        cells.addAll(Collections.nCopies(sizes.size() - measured.size(), "–"));
        cells.add(Markdown.rounded(exponent(measured)));
        cells.add(exponent(measured) <= LINEAR ? "yes" : "no");
        return Markdown.row(cells);
    }

    /** The power of the number of lines that the time grows with: the slope of the logarithms, by least squares. */
    static double exponent(List<Measure> all) {
        List<Measure> measured = all.subList(Math.max(0, all.size() - JUDGED), all.size());
        double[] x = measured.stream().mapToDouble(m -> Math.log(m.lines())).toArray();
        double[] y = measured.stream()
                .mapToDouble(m -> Math.log(m.lines() * m.nanosPerLine()))
                .toArray();
        double meanX =
                IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
        double meanY =
                IntStream.range(0, y.length).mapToDouble(i -> y[i]).average().orElseThrow();
        double covariance = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        double variance = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (x[i] - meanX))
                .sum();
        return covariance / variance;
    }
}

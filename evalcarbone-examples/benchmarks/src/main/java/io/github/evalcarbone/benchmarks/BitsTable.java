package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * The bits of the totals when the same lines are computed in another order, in parts, or by several threads, as a
 * Markdown table, which must be the same for every machine and JDK.
 */
final class BitsTable {

    private static final int[] THREADS = {1, 2, 8};
    private static final long SEED = 7;

    private final List<Equipment> lines;

    BitsTable(int lines) {
        this.lines = Workload.of(lines).inventory().equipment();
    }

    String markdown() {
        List<String> header = new ArrayList<>(List.of("totals computed"));
        List<Map<String, String>> columns = new ArrayList<>();
        for (RuleSet rules :
                List.of(Ours.FOUR_PHASES, RuleSet.of("evalcarbone", "1.1.0"), RuleSet.of("numecoeval", "2.2.0"))) {
            header.add(rules.id() + " " + rules.version());
            columns.add(bits(FootprintCalculator.of(Methodology.of(rules), FactorTable.FACTORS)));
        }
        header.add("all the same");
        StringBuilder text = new StringBuilder(Markdown.row(header)).append(Markdown.rule(header.size()));
        columns.get(0).keySet().forEach(way -> text.append(row(way, columns)));
        return text.toString();
    }

    private static String row(String way, List<Map<String, String>> columns) {
        List<String> cells = new ArrayList<>(List.of(way));
        columns.forEach(column -> cells.add(column.get(way)));
        boolean same = columns.stream()
                .allMatch(column ->
                        column.get(way).equals(column.values().iterator().next()));
        cells.add(same ? "yes" : "no");
        return Markdown.row(cells);
    }

    private Map<String, String> bits(FootprintCalculator calculator) {
        Map<String, String> bits = new LinkedHashMap<>();
        for (int threads : THREADS) {
            bits.put("by threads: " + threads, bits(parallel(calculator, threads)));
        }
        bits.put("from the end", bits(reversed(calculator)));
        for (int seed = 1; seed <= 2; seed++) {
            bits.put("shuffled, " + seed, bits(totals(calculator, shuffled(seed))));
        }
        for (int parts : new int[] {2, 7, 1_000}) {
            bits.put("in parts, merged: " + parts, bits(merged(calculator, parts)));
        }
        bits.put("from lines that were kept", bits(calculator.totals(collected(calculator))));
        return bits;
    }

    private static FootprintTotals totals(FootprintCalculator calculator, List<Equipment> some) {
        return some.stream().collect(calculator.toTotals(Workload.DAY));
    }

    private FootprintTotals parallel(FootprintCalculator calculator, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Callable<FootprintTotals> work = () -> lines.parallelStream().collect(calculator.toTotals(Workload.DAY));
            return pool.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private FootprintTotals reversed(FootprintCalculator calculator) {
        List<Equipment> other = new ArrayList<>(lines);
        Collections.reverse(other);
        return totals(calculator, other);
    }

    private List<Equipment> shuffled(int seed) {
        List<Equipment> other = new ArrayList<>(lines);
        Collections.shuffle(other, new Random(SEED + seed));
        return other;
    }

    /** Parts of different lengths, the last one first. */
    private FootprintTotals merged(FootprintCalculator calculator, int parts) {
        List<Integer> ends = IntStream.rangeClosed(0, parts)
                .mapToObj(part -> (int) (lines.size() * Math.pow((double) part / parts, 2)))
                .toList();
        return IntStream.range(0, parts)
                .map(part -> parts - 1 - part)
                .mapToObj(part -> totals(calculator, lines.subList(ends.get(part), ends.get(part + 1))))
                .reduce(FootprintTotals::merge)
                .orElseThrow();
    }

    private Footprint collected(FootprintCalculator calculator) {
        return lines.stream().collect(calculator.toFootprint("benchmark", Workload.DAY));
    }

    /** Returns the bits of all totals as one number, in hexadecimal. */
    private static String bits(FootprintTotals totals) {
        long hash = 0;
        for (double total : Ours.totals(totals)) {
            hash = 31 * hash + Double.doubleToRawLongBits(total);
        }
        return Long.toHexString(hash);
    }
}

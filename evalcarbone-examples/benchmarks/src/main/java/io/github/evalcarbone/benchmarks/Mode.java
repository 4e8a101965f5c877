package io.github.evalcarbone.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modes in the order of measurement: those that are compared are close together, as a machine drifts. */
enum Mode {
    HAND_TOTALS("PreparedBenchmark.handTotals", "hand-written kernel, plain sums"),
    OUR_TOTALS("PreparedBenchmark.ourTotals", "prepared columns → exact totals", Target.atMost(1.5, "HAND_TOTALS")),
    OUR_DEFAULT_TOTALS("PreparedBenchmark.ourDefaultTotals", "the same by the default rules, 25 values a line"),
    HAND_NUMECOEVAL("PreparedBenchmark.handNumEcoEval", "hand-written loop in the order of `numecoeval` 2.2"),
    OUR_NUMECOEVAL(
            "PreparedBenchmark.ourNumEcoEval",
            "prepared columns → exact totals, `numecoeval` 2.2",
            Target.atMost(4, "HAND_NUMECOEVAL")),
    HAND_VALUES("PreparedBenchmark.handValues", "hand-written kernel that stores all 20 values"),
    OUR_VALUES(
            "PreparedBenchmark.ourValues",
            "prepared columns → all 20 values stored",
            Target.atMost(1.5, "HAND_VALUES")),
    OUR_FOOTPRINT("PreparedBenchmark.ourFootprint", "`Inventory` objects → footprint that keeps its lines"),
    OUR_OBJECTS("ObjectsBenchmark.ourTotals", "`Inventory` objects → exact totals", Target.atMost(5, "HAND_TOTALS")),
    OUR_OBJECTS_OWN_TEXTS(
            "ObjectsBenchmark.ourTotalsOwnTexts", "the same, each line with texts of its own → exact totals"),
    PARSER("FileBenchmark.parseAndDiscard", "CSV file → parsed and discarded"),
    DUCKDB_CSV("DuckDbBenchmark.csvToTotals", "DuckDB, one thread, CSV file → totals"),
    OUR_CSV(
            "FileBenchmark.ourTotals",
            "CSV file → exact totals",
            Target.atMost(1.3, "PARSER"),
            Target.fasterThan("DUCKDB_CSV")),
    GLPI_AS_WRITTEN("ReadingBenchmark.glpiAsWritten", "GLPI export, 5,000 texts of models → totals, as written"),
    GLPI_MATCHED(
            "ReadingBenchmark.glpiMatched",
            "the same, models and types looked for among those of five datasets → totals",
            Target.atMost(2, "GLPI_AS_WRITTEN")),
    RECORDS_VALIDATED("ReadingBenchmark.recordsValidated", "records → validated by Hibernate Validator alone", 100_000),
    RECORDS_READ(
            "ReadingBenchmark.recordsRead",
            "records → checked, `Inventory` objects",
            100_000,
            Target.atMostBeyond(3_000, "RECORDS_VALIDATED")),
    RECORDS_WITH_MAPS("ObjectsBenchmark.recordsWithMaps", "records + `EnumMap`", Target.atLeast(60, "OUR_TOTALS")),
    STREAMS_OF_BIG_DECIMALS(
            "ObjectsBenchmark.streamsOfBigDecimals",
            "records + streams + `BigDecimal`",
            100_000,
            Target.atLeast(300, "OUR_TOTALS")),
    CALL_PER_INDICATOR(
            "ObjectsBenchmark.callPerIndicator",
            "one call per indicator with a JSON trace (imitation)",
            10_000,
            Target.atLeast(5_000, "OUR_TOTALS")),
    DUCKDB_TABLE(
            "DuckDbBenchmark.tableToTotals",
            "DuckDB, one thread, table in memory → totals",
            Target.atLeast(15, "OUR_TOTALS")),
    SCENARIO_BASE("ScenarioBenchmark.oneCalculation", "`Inventory` objects → footprint, default rules"),
    TEN_SCENARIOS(
            "ScenarioBenchmark.tenScenarios",
            "the same and ten scenarios of it, each changing a tenth of the lines → compared",
            Target.atMost(12, "SCENARIO_BASE")),
    CAUSE_MIXTURES(
            "CausesBenchmark.eachMixture",
            "eight times `Inventory` objects → footprint, climate change alone, for the mixtures of three causes",
            100_000),
    CAUSES(
            "CausesBenchmark.causes",
            "the parts of the difference of two inventories by these causes",
            100_000,
            Target.atMost(5, "CAUSE_MIXTURES")),
    HAND_DRAWS(
            "DrawBenchmark.handDraws",
            "hand-written kernel for each of 10,000 draws of the factors that lines share",
            1_000),
    OUR_DRAWS(
            "DrawBenchmark.ourDraws",
            "`Inventory` objects → study of 10,000 draws of the same",
            1_000,
            Target.atMost(2, "HAND_DRAWS")),
    PAGE_CALCULATION("PageBenchmark.calculation", "`Inventory` objects → footprint, default rules", 100_000),
    PAGE("PageBenchmark.page", "footprint → HTML page", 100_000, Target.atMost(2, "PAGE_CALCULATION")),
    SYSTEM_EQUIPMENT("SystemBenchmark.equipmentAlone", "a system: its equipment alone → footprint, totals", 100_000),
    SYSTEM_ALL_VIEWS(
            "SystemBenchmark.allViews",
            "a system, for each line 0.5 machines and 0.05 applications → footprint, totals, every part, all lines of both views",
            100_000,
            Target.atMost(6, "SYSTEM_EQUIPMENT"));

    private static final int ANY = Integer.MAX_VALUE;

    private final String benchmark;
    private final String title;
    private final int mostLines;
    private final List<Target> targets;

    Mode(String benchmark, String title, Target... targets) {
        this(benchmark, title, ANY, targets);
    }

    Mode(String benchmark, String title, int mostLines, Target... targets) {
        this.benchmark = benchmark;
        this.title = title;
        this.mostLines = mostLines;
        this.targets = List.of(targets);
    }

    /** The class and method that JMH runs. */
    String benchmark() {
        return Mode.class.getPackageName() + "." + benchmark;
    }

    String title() {
        return title;
    }

    /** The number of lines it is measured with: slow modes get fewer. */
    int lines(int wanted) {
        return Math.min(wanted, mostLines);
    }

    List<Target> targets() {
        return targets;
    }

    boolean isThere() {
        return !benchmark.startsWith("DuckDb") || DuckDb.isThere();
    }

    /** Returns the modes whose names match a pattern, with those they are compared to, recursively. */
    static List<Mode> matching(Pattern only) {
        Set<Mode> chosen = Arrays.stream(values())
                .filter(mode -> only.matcher(mode.name()).find())
                .flatMap(Mode::withReferences)
                .collect(Collectors.toSet());
        return Arrays.stream(values()).filter(chosen::contains).toList();
    }

    private Stream<Mode> withReferences() {
        return Stream.concat(
                Stream.of(this),
                targets.stream().map(Target::against).map(Mode::valueOf).flatMap(Mode::withReferences));
    }
}

package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published definition of typical energy consumption (TEC): the shares of a year in each mode, for one class of devices. It is the
 * consumption of a machine that is on without work, so that it is a floor of use. Immutable and thread-safe.
 *
 * @param name  the definition, such as {@code TEC, Energy Star 8}, the same for all classes
 * @param types  the types of the factors that are of its class
 * @param off  the share switched off
 * @param sleep  the share asleep
 * @param idle  the share idle, where it is not divided
 * @param longIdle  the share in long idle
 * @param shortIdle  the share in short idle
 * @param source  the source of the shares
 */
public record TecDefinition(
        String name,
        List<String> types,
        double off,
        double sleep,
        double idle,
        double longIdle,
        double shortIdle,
        Bilingual source) {

    /** The kWh of a year of one watt. */
    private static final double KILOWATT_HOURS = 8.76;

    private static final List<TecDefinition> PUBLISHED = read();

    /**
     * Creates a definition.
     *
     * @param name  the definition
     * @param types  the types of its class
     * @param off  the share switched off
     * @param sleep  the share asleep
     * @param idle  the share idle
     * @param longIdle  the share in long idle
     * @param shortIdle  the share in short idle
     * @param source  the source of the shares
     */
    public TecDefinition {
        types = List.copyOf(types);
    }

    /**
     * A consumption computed from declared powers. Immutable and thread-safe.
     *
     * @param definition  the definition
     * @param kilowattHours  the kWh a year
     */
    public record Consumption(TecDefinition definition, double kilowattHours) {}

    private static List<TecDefinition> read() {
        CsvTable table = CsvTable.read(TextSource.ofResource(TecDefinition.class, "tec-definitions.csv"));
        return table.rows().stream().map(row -> of(table, row)).toList();
    }

    private static TecDefinition of(CsvTable table, CsvTable.Row row) {
        return new TecDefinition(
                table.cell(row, "definition"),
                Arrays.asList(table.cell(row, "types").split(" ", -1)),
                share(table, row, "off"),
                share(table, row, "sleep"),
                share(table, row, "idle"),
                share(table, row, "longIdle"),
                share(table, row, "shortIdle"),
                new Bilingual(table.cell(row, "source_fr"), table.cell(row, "source_en")));
    }

    private static double share(CsvTable table, CsvTable.Row row, String mode) {
        return Double.parseDouble(table.cell(row, mode));
    }

    /** {@return the published definitions, the latest first} */
    public static List<TecDefinition> published() {
        return PUBLISHED;
    }

    /**
     * Computes the consumption of a year by the latest published definition for a type that the declared powers are enough for.
     *
     * @param type  the id of a type of the factors
     * @param powers  the declared powers
     * @return the consumption; empty if no definition is published for the type, or a power is missing
     */
    public static Optional<Consumption> consumption(String type, ModePowers powers) {
        return PUBLISHED.stream()
                .filter(definition -> definition.types.contains(type))
                .flatMap(definition -> definition.kilowattHours(powers).stream()
                        .map(kilowattHours -> new Consumption(definition, kilowattHours)))
                .findFirst();
    }

    /**
     * Computes the consumption of a year.
     *
     * @param powers  the declared powers
     * @return the kWh a year; empty if the power of a mode with a share is missing
     */
    public Optional<Double> kilowattHours(ModePowers powers) {
        ExactSum watts = new ExactSum();
        boolean isKnown = Stream.of(
                        add(watts, off, powers.off()),
                        add(watts, sleep, powers.sleep()),
                        add(watts, idle, powers.idle()),
                        add(watts, longIdle, powers.longIdle()),
                        add(watts, shortIdle, powers.shortIdle()))
                .allMatch(known -> known);
        return Optional.of(watts.value() * KILOWATT_HOURS).filter(any -> isKnown);
    }

    private static boolean add(ExactSum watts, double share, Optional<Double> power) {
        power.filter(any -> share > 0).ifPresent(watt -> watts.addProduct(share, watt));
        return share <= 0 || power.isPresent();
    }
}

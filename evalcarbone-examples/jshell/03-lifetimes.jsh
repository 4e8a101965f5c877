// 3. A sweep: the yearly footprint of one device of each kind, kept from 2 to 10 years, as a table and as a plot.

var devices = List.of("desktop", "laptop", "monitor-24in", "smartphone");
int[] lifetimes = IntStream.rangeClosed(2, 10).toArray();

// The footprint of one item in a year, in France. What made it is spread over its life; its electricity is not.
Amount footprintOf(String device, int years) {
    var line = Equipment.of(device).withCountry("FR").withServiceLife(years(years)).withUsage(hoursPerDay(8));
    return calculator.totals(Inventory.of(device, LocalDate.of(2026, 1, 1), List.of(line))).total(CLIMATE_CHANGE).known();
}

var table = Table.of("years", "desktop", "laptop", "monitor", "smartphone");
for (int years : lifetimes) {
    table.row(years, footprintOf("desktop", years), footprintOf("laptop", years), footprintOf("monitor-24in", years),
            footprintOf("smartphone", years));
}
println(table);

// How much does one more year save? Less and less: the electricity of a year is still to be paid for.
var savings = Table.of("device", "saved by a 4th year", "saved by an 8th year");
for (String device : devices) {
    savings.row(device, footprintOf(device, 3).value() - footprintOf(device, 4).value(),
            footprintOf(device, 7).value() - footprintOf(device, 8).value());
}
println("In kg CO2 eq per item and year:\n");
println(savings);

// The plot, by XChart; any chart of XChart can be written as SVG. The folder target is emptied by mvn clean.
var chart = new XYChartBuilder().width(800).height(500).title("Footprint of one item, France").build();
chart.setXAxisTitle("Lifetime (years)");
chart.setYAxisTitle("Climate change (kg CO2 eq per year)");
chart.getStyler().setChartBackgroundColor(java.awt.Color.WHITE);
chart.getStyler().setYAxisMin(0.0);
for (String device : devices) {
    chart.addSeries(device, IntStream.of(lifetimes).asDoubleStream().toArray(),
            IntStream.of(lifetimes).mapToDouble(years -> footprintOf(device, years).value()).toArray());
}
Plot.svg(chart, Path.of("target", "lifetimes.svg"));
println("Plot: target/lifetimes.svg");

// To be cited with it:
println("Rules: " + rules + ", SHA-256 " + rules.sha256());
for (String device : devices) {
    println(device + ": " + factors.model(device).get().model().provenance());
}

// 5. The same hospital in other countries and years: what the electricity mix changes, and what it does not.

// Ember first, so that it answers for every country alike: ADEME too has a French mix, counted otherwise (consumption).
FactorSet byEmber = FactorSet.of(ember, ademe, boavizta, hospital);
var withEmber = FootprintCalculator.of(Methodology.of(rules), byEmber);
var countries = List.of("SE", "FR", "ES", "GB", "DE", "PL");

// The mixes, each with its place in the source.
var mixes = Table.of("country", "in 2005", "in 2024", "source of that of 2024");
for (String country : countries) {
    var past = ember.mix(country, CLIMATE_CHANGE, 2005).get().factor();
    var last = ember.mix(country, CLIMATE_CHANGE, 2024).get().factor();
    mixes.row(country, past.amount(), last.amount(), last.provenance());
}
println(mixes);

// A footprint takes the mix of the year of its evaluation date; the country is a trait of each line.
Footprint footprintIn(String country, int year) {
    var lines = List.of(
            Equipment.of("desktop").withQuantity(400).withServiceLife(years(5)).withUsage(hoursPerDay(10)),
            Equipment.of("laptop").withQuantity(250).withServiceLife(years(4)).withUsage(hoursPerDay(8)),
            Equipment.of("monitor-24in").withQuantity(600).withServiceLife(years(6)).withUsage(hoursPerDay(10)),
            Equipment.of("server").withQuantity(20).withServiceLife(years(6)));
    var there = lines.stream().map(line -> line.withCountry(country)).toList();
    return withEmber.calculate(Inventory.of("Hospital in " + country, LocalDate.of(year, 7, 1), there));
}

println("The whole footprint by year: equipment and use are the same, the mix alone changes.\n");
var byYear = Table.of("country", "2005", "2010", "2015", "2020", "2024");
for (String country : countries) {
    byYear.row(country, footprintIn(country, 2005).total(CLIMATE_CHANGE), footprintIn(country, 2010).total(CLIMATE_CHANGE),
            footprintIn(country, 2015).total(CLIMATE_CHANGE), footprintIn(country, 2020).total(CLIMATE_CHANGE),
            footprintIn(country, 2024).total(CLIMATE_CHANGE));
}
println(byYear);

println("What use makes of it in 2024. What made the equipment is the same everywhere.\n");
var shares = Table.of("country", "use", "everything else", "use, %");
for (String country : countries) {
    var footprint = footprintIn(country, 2024);
    double total = footprint.total(CLIMATE_CHANGE).known().value();
    double use = footprint.total(CLIMATE_CHANGE, USE).known().value();
    shares.row(country, use, total - use, 100 * use / total);
}
println(shares);

// What a reader must know: no method is stated, production is not consumption, and a year without a mix takes an earlier one.
println("Asked for 2026, the result says:");
for (var finding : footprintIn("PL", 2026).findings()) {
    if (finding.line().isEmpty() || finding.problem().code() == CoreCode.MIX_OF_EARLIER_YEAR) {
        println("- " + finding.problem());
    }
}
println("\nCite: " + ember.attribution());

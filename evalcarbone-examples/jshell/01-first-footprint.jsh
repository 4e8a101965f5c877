// 1. A first footprint: an inventory, its yearly impact, and where each figure comes from.

// An inventory is a list of lines, as of a day: some items of a model or type, kept and used alike. The names are those the
// datasets know; docs/hospital-equipment.md lists them. What you do not declare, the dataset says, and the result tells it.
var inventory = Inventory.of("Small hospital", LocalDate.of(2026, 1, 1), List.of(
        Equipment.of("desktop").withQuantity(400).withCountry("FR").withServiceLife(years(5)).withUsage(hoursPerDay(10)),
        Equipment.of("laptop").withQuantity(250).withCountry("FR").withServiceLife(years(4)),
        Equipment.of("monitor-24in").withQuantity(600).withCountry("FR"),
        Equipment.of("server").withQuantity(20).withCountry("FR").withServiceLife(years(6)),
        Equipment.ofType("label-printer").withQuantity(80).withCountry("FR")));

// The calculator of the start-up script applies the published rules (rules) to the chosen datasets (factors).
Footprint footprint = calculator.calculate(inventory);
println("Total: " + footprint.total(CLIMATE_CHANGE) + "\n");

// What makes the total? Group by any of PHASE, LINE, EQUIPMENT_TYPE, MODEL, SITE, DEPARTMENT, COUNTRY; the largest come first.
// part.share() is empty here: the total is incomplete, and a share of an unknown whole is no percentage.
var largest = Table.of("type", "phase", "known impact");
for (var part : footprint.by(EQUIPMENT_TYPE, PHASE).contributions(CLIMATE_CHANGE).subList(0, 8)) {
    largest.row(part.group().texts().get(0), part.group().texts().get(1), part.total().known());
}
println(largest);

// What is missing from the total? A gap is never zero: no open figure is known of label printers.
var gaps = Table.of("line", "phase", "why");
for (var gap : footprint.gaps()) {
    gaps.row(gap.line(), gap.phase(), gap.problem().message(Language.ENGLISH));
}
println(gaps);

// How did one value come about? Rule, formula, inputs, and for each factor its dataset, source, place in the source, licence.
println(footprint.explain("laptop", MANUFACTURING, CLIMATE_CHANGE));

// All of it as a report, with the sources to cite at its end. Language.FRENCH gives it in French; .markdown() and .csv() too.
println(FootprintReport.of(footprint, factors, Language.ENGLISH).text());

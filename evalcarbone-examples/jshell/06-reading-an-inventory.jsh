// 6. Reading an inventory as it was found: a CSV file of a care home, with French headings and a few faults.

// Which column means what is said by a layout, a small JSON file to copy for your own: docs/csv-layouts.md. Well-known exports
// need none: CsvLayout.of("glpi"), and CsvLayout.names() lists the others.
var layout = CsvLayout.load(TextSource.of(Path.of("inventaire.layout.json")));
var reader = CsvInventory.of(layout);
var read = reader.read(TextSource.of(Path.of("inventaire.csv")), "Care home", LocalDate.of(2026, 1, 1));

// What is wrong with the file? A bad row is left out and reported; the others are kept.
var problems = Table.of("place", "code", "what is wrong");
for (var problem : read.problems()) {
    problems.row(problem.location(), problem.code(), problem.message(Language.ENGLISH));
}
println(problems);

// Which model of the datasets is meant by each text? Every decision is kept, with how it was made: docs/matching.md.
var matched = ModelMatcher.of(factors).match(read.partial().get());
var matches = Table.of("model in the file", "type in the file", "items", "decision", "model taken");
for (var one : matched.matches().counted()) {
    var match = one.match();
    matches.row(match.declaredModel(), match.declaredType(), one.quantity(), match.decision(), match.model());
}
println(matches);

// What the reading and the matching assumed travels with the inventory, into every footprint.
matched.result().remarks().forEach(remark -> println("- " + remark));

// The footprint of the good rows, and how much of the inventory it covers.
var footprint = calculator.calculate(matched.result());
// A service of which nothing is known is there too: it is unknown, not 0. There are no shares of an incomplete total.
var services = Table.of("service", "impact");
for (var part : footprint.by(DEPARTMENT).contributions(CLIMATE_CHANGE)) {
    services.row(part.group().texts().get(0), part.total());
}
println("\n" + services);
var coverage = footprint.coverage();
println("Total: " + footprint.total(CLIMATE_CHANGE));
println("Complete lines: " + coverage.completeLines() + " of " + coverage.lines() + "\n");

// What is missing from the total. Line 4: the maker states kWh a year but not for how many hours, so hours of yours cannot be
// applied. Leave them blank, as in line 2, and the maker's kWh count as they are.
var gaps = Table.of("line", "phase", "why");
for (var gap : footprint.gaps()) {
    gaps.row(gap.line(), gap.phase(), gap.problem().message(Language.ENGLISH));
}
println(gaps);

// To correct a match, edit this table, read it with DecisionTable.read and give it to ModelMatcher.withDecisions.
println(matched.matches().csv());

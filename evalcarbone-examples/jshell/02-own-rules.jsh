// 2. Rules of your own: change a parameter, then a rule, and see what that changes and where.

// Computers bought 16 months ago and still in service, and servers in a room whose PUE nobody has measured.
var day = LocalDate.of(2026, 1, 1);
var room = DataCentre.of("Server room", "FR");
var inventory = Inventory.of("Small hospital", day, List.of(
        Equipment.of("laptop").withQuantity(250).withCountry("FR").withServiceLife(since(LocalDate.of(2024, 9, 1))),
        Equipment.of("server").withQuantity(20).withDataCentre(room).withServiceLife(years(6))));

// The rules of the first edition, which are shorter than today's default.
RuleSet published = RuleSet.of("evalcarbone", "1.1.0");

// A parameter: these rules take a PUE of 1.75 where none is known. What if 1.4 is nearer to the truth?
// The version of the changed rules tells it, and so does every result computed with them.
RuleSet betterRoom = published.withParameter("pue.default", 1.4);

// A rule: equipment still in service is written off over its age or its reference lifetime, whichever is longer. What if it
// were its age alone, as NumEcoEval has it? Rules are a JSON text: copy it, give it a name of its own, change the formula.
var text = new String(RuleSet.class.getResourceAsStream("evalcarbone-1.1.0.json").readAllBytes(), StandardCharsets.UTF_8);
text = text.replaceFirst("\"id\": \"evalcarbone\"", "\"id\": \"age-so-far\"");
text = text.replace("\"status\": \"published\"", "\"status\": \"draft\"");
text = text.replace("max(years_between(purchase_date, evaluation_date), reference)",
        "years_between(purchase_date, evaluation_date)");
var read = RuleSet.read(TextSource.of("age-so-far.json", text));

// A misspelt input or a wrong unit would be told here, with line and column; orThrow() then gives no rules.
read.problems().forEach(problem -> println(problem));
RuleSet ageSoFar = read.orThrow();

// What differs from the published rules, alternative by alternative, and which of their worked examples no longer hold?
void show(String sign, String these, String others) {
    Stream.of(these.split("; ")).filter(part -> !others.contains(part)).forEach(part -> println("  " + sign + " " + part));
}
for (RuleSet mine : List.of(betterRoom, ageSoFar)) {
    println(mine + " differs from " + published + ":");
    for (var change : published.diff(mine).changes()) {
        println("  " + change.element() + ", " + change.part());
        show("-", change.before(), change.after());
        show("+", change.after(), change.before());
    }
    WorkedExamples.check(mine).forEach(example -> println("  " + example.message(Language.ENGLISH)));
}

// What does it change in the footprint?
var table = Table.of("rules", "manufacturing", "use", "total");
for (RuleSet each : List.of(published, betterRoom, ageSoFar)) {
    var totals = FootprintCalculator.of(Methodology.of(each), factors).totals(inventory);
    table.row(each, totals.total(CLIMATE_CHANGE, MANUFACTURING), totals.total(CLIMATE_CHANGE, USE),
            totals.total(CLIMATE_CHANGE));
}
println("\n" + table);

// And why? The explanation of one value, before and after: look at the line "lifetime".
for (RuleSet each : List.of(published, ageSoFar)) {
    println(FootprintCalculator.of(Methodology.of(each), factors).calculate(inventory).explain("laptop", MANUFACTURING, CLIMATE_CHANGE));
}

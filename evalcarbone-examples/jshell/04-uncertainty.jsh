// 4. Uncertainty: Monte Carlo over a lifetime, hours of use and a factor.

// EVERY DISTRIBUTION HERE IS AN ASSUMPTION OF THIS SCRIPT: the datasets publish single figures without uncertainty. Replace
// them by what you know, and say what you took.
println("Assumed, not measured, and independent of each other:\n");
println(Table.of("input", "distribution", "parameters")
        .row("lifetime of a laptop", "triangular", "least 3, mode 5, most 8 years")
        .row("hours of use per day", "uniform", "4 to 12")
        .row("manufacturing factor", "lognormal", "median as published, geometric standard deviation 1.3"));

// A named generator, a seed, and StrictMath: the same numbers on every machine and in every version of Java.
RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_101L);

double triangular(double least, double mode, double most) {
    double share = random.nextDouble();
    return share < (mode - least) / (most - least)
            ? least + Math.sqrt(share * (most - least) * (mode - least))
            : most - Math.sqrt((1 - share) * (most - least) * (most - mode));
}

double uniform(double least, double most) {
    return least + (most - least) * random.nextDouble();
}

double lognormal(double median, double geometricDeviation) {
    double normal = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble())) * StrictMath.cos(2 * Math.PI * random.nextDouble());
    return median * StrictMath.pow(geometricDeviation, normal);
}

// One draw: a lifetime in years, hours per day, and what the published factor is multiplied by.
record Draw(double years, double hours, double times) {}
var draws = Stream.generate(() -> new Draw(triangular(3, 5, 8), uniform(4, 12), lognormal(1, 1.3))).limit(1_000).toList();

// The yearly footprint of 250 laptops under one draw. A figure that replaces a published one needs a source, as every figure.
var published = factors.factor(factors.model("laptop").get().model(), MANUFACTURING, CLIMATE_CHANGE).get();
var source = Source.of("draw", "Monte Carlo draw", "LicenseRef-none").withPublisher("This script").withVersion("1");
double footprintOf(Draw draw) {
    var drawn = factors.withFactor("laptop", MANUFACTURING, CLIMATE_CHANGE, published.amount().value() * draw.times(), source);
    var line = Equipment.of("laptop").withQuantity(250).withCountry("FR").withServiceLife(years(draw.years()));
    var inventory = Inventory.of("Laptops", LocalDate.of(2026, 1, 1), List.of(line.withUsage(hoursPerDay(draw.hours()))));
    return FootprintCalculator.of(Methodology.of(rules), drawn).totals(inventory).total(CLIMATE_CHANGE).known().value();
}

// All inputs varied, then each alone with the others at their medians: which one is worth knowing better?
var table = Table.of("varied", "5%", "median", "95%", "width, % of median");
void vary(String name, UnaryOperator<Draw> held) {
    double[] sorted = draws.stream().map(held).mapToDouble(draw -> footprintOf(draw)).sorted().toArray();
    double low = sorted[49], median = sorted[499], high = sorted[949];
    table.row(name, low, median, high, 100 * (high - low) / median);
}
vary("everything", draw -> draw);
vary("lifetime", draw -> new Draw(draw.years(), 8, 1));
vary("hours", draw -> new Draw(5.26, draw.hours(), 1));
vary("factor", draw -> new Draw(5.26, 8, draw.times()));
println("250 laptops, France, kg CO2 eq in a year; quantiles by nearest rank of " + draws.size() + " draws:\n");
println(table);

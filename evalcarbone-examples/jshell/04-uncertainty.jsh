// 4. Uncertainty: how far can the footprint of 250 laptops be off, because of what, and is keeping them longer better whatever the truth?

// Every distribution is printed with its source: the dataset, a publication, or the default of a quality class. Add your own first.
var laptops = Equipment.of("laptop").withQuantity(250).withCountry("FR").withServiceLife(years(5)).withUsage(hoursPerDay(8));
var fleet = Inventory.of("Laptops", LocalDate.of(2026, 1, 1), List.of(laptops));
var model = UncertaintyModel.standard().withFact(UncertainFact.HOURS, line -> true, new Uniform(0.5, 1.5), "An assumption of this script");

// Three lines: the study, its draws, its report.
var study = UncertaintyStudy.of(calculator, fleet, model);
var drawn = study.run(10_000, 20_260_101L);
println(UncertaintyReport.of(study, drawn, CLIMATE_CHANGE, 0.95, factors, Language.ENGLISH).text());

// What to know better first: each input drawn again, alone and with the others.
println(SensitivityReport.of(study.sensitivity(CLIMATE_CHANGE, 4, 2_000, 1), study.footprint(), factors, Language.ENGLISH).text());

// What both sides share has one true value in both: the intervals overlap, and six years have less in every draw.
var longer = fleet.withEquipment(List.of(laptops.withServiceLife(years(6))));
var compared = ComparisonStudy.of(
        new ComparisonStudy.Side(fleet, calculator, model), new ComparisonStudy.Side(longer, calculator, model), CLIMATE_CHANGE);
println("Six years instead of five: less in " + 100 * compared.run(10_000, 20_260_101L).get(0).probabilityOfLess() + " % of the draws.");

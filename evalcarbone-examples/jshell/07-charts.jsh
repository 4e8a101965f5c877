// 7. Charts for a paper or a slide: those of a report, as SVG and PNG.

// The care home of script 6, read in one call.
var layout = CsvLayout.load(TextSource.of(Path.of("inventaire.layout.json")));
var read = CsvInventory.of(layout).read(TextSource.of(Path.of("inventaire.csv")), "Care home", LocalDate.of(2026, 1, 1));
var inventory = ModelMatcher.of(factors).match(read.partial().get()).result();
var footprint = calculator.calculate(inventory);

// A report is data too: parts, tables and charts, to be laid out by anyone. Here: its charts, in French or English.
var report = FootprintReport.of(footprint, factors, Language.ENGLISH);
var charts = report.content().blocks().stream().filter(Chart.class::isInstance).map(Chart.class::cast).toList();
charts.forEach(chart -> println(chart.title() + ", in " + chart.unit()));

// Each chart says in words what it shows, for those who cannot see it; a part that is unknown is never drawn as 0.
println("\n" + charts.get(0).description(Language.ENGLISH));

// SVG stays sharp at any size; PNG is for where SVG is not taken, here at twice the size. The folder target is emptied by mvn clean.
Picture.svg(charts.get(1), Language.ENGLISH, Path.of("target", "types.svg"));
Picture.png(charts.get(1), Language.ENGLISH, 2, Path.of("target", "types.png"));
println("\nCharts: target/types.svg, target/types.png");

// The whole report as one page for a browser, which needs nothing else.
Files.writeString(Path.of("target", "report.html"), report.html());
println("Page: target/report.html");

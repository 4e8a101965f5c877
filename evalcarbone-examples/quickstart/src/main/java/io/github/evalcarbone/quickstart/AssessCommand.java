package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.EmissionsStandard;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.PcrReport;
import io.github.evalcarbone.report.SystemReport;
import io.github.evalcarbone.report.summary.SummaryFigures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the footprint of an inventory and writes it as a report of one of three kinds. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final List<String> EMISSIONS_FORMATS = ReportFormat.without("json");
    private static final List<String> PCR_FORMATS = ReportFormat.without(ReportFormat.CSV, ReportFormat.EXCEL_CSV);
    private static final String PCR = "pcr";
    private static final List<String> REPORTS = List.of("footprint", "ghg-protocol", "beges", PCR);
    private static final String EQUIPMENT = "equipment";
    private static final List<String> VIEWS = List.of(EQUIPMENT, "machine", "application");

    /** How many reasons are named why nothing can be computed. */
    private static final int REASONS = 3;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private ReportOutput output;

    @Option(names = "--report", paramLabel = "footprint|ghg-protocol|beges|pcr", defaultValue = "footprint")
    private String kind;

    @Option(names = "--by", paramLabel = "equipment|machine|application", descriptionKey = "assess.by")
    private Optional<String> by;

    @Mixin
    private BesideOptions beside;

    @Mixin
    private SummaryOptions summary;

    @Option(names = "--strict")
    private boolean strict;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        options.oneOf("--report", kind, REPORTS);
        output.check(options, formats());
        beside.check(options, kind, output.format(), summary.isShown(kind, output.format()));
        summary.check(options, kind, output.format());
        by.ifPresent(view -> options.oneOf("--by", view, VIEWS));
        if (by.isPresent() && !ReportFormat.isCsv(output.format())) {
            options.misuse("--by", "argument.by");
        }
        computing.keepMatches();
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        if (computed.isPresent() && computed.get().system().isEmpty() && !view().equals(EQUIPMENT)) {
            options.misuse("--by", "argument.system", view());
        }
        computed.ifPresent(done -> beside.checkCategories(done, options));
        computed.ifPresent(done -> summary.check(options, done));
        computed.ifPresent(done -> done.nothingComputed(wanted(done)).ifPresent(nothing -> {
            options.problem(nothing);
            ToMend.ofGaps(done.gaps()).stream().limit(REASONS).forEach(reason -> options.problem(reason.problem()));
        }));
        return options.areWrong() ? console.refuse(options.problems()) : write(computed.orElseThrow());
    }

    private List<String> formats() {
        return isPcr() ? PCR_FORMATS : standard().isPresent() ? EMISSIONS_FORMATS : ReportFormat.ALL;
    }

    private boolean isPcr() {
        return kind.equals(PCR);
    }

    /** An account by a standard is of greenhouse gases alone. */
    private List<ImpactCategory> wanted(ComputedFootprint computed) {
        return standard().isPresent() || beside.isAlone(output.format())
                ? List.of(ImpactCategory.CLIMATE_CHANGE)
                : computed.footprint().categories();
    }

    /** Only a system has machines and applications. */
    private String view() {
        return by.orElse(EQUIPMENT);
    }

    private int write(ComputedFootprint computed) {
        if (beside.isAlone(output.format())) {
            output.write(beside.json(computed), console);
        } else {
            output.write(forms(computed), console);
        }
        remarks(computed);
        computed.system().ifPresent(this::remarkMissing);
        return strict && remarkStrict(computed) ? Program.GAPS : Program.DONE;
    }

    private ReportForms forms(ComputedFootprint computed) {
        return standard()
                .map(standard -> ReportForms.of(emissions(computed, standard)))
                .orElseGet(() -> isPcr()
                        ? ReportForms.of(pcr(computed))
                        : ReportForms.of(() -> footprint(computed), () -> csv(computed), computed::writeJson));
    }

    private Optional<EmissionsStandard> standard() {
        return EmissionsStandard.find(kind);
    }

    private PcrReport pcr(ComputedFootprint computed) {
        return PcrReport.of(computed.footprint(), computed.factors(), beside.of(computed), language());
    }

    private FootprintReport footprint(ComputedFootprint computed) {
        boolean isSummed = summary.isShown(kind, output.format());
        SummaryFigures figures = isSummed ? summary.of(computed) : SummaryFigures.NONE;
        return FootprintReport.of(computed.footprint(), computed.factors(), beside.of(computed), figures, language());
    }

    private String csv(ComputedFootprint computed) {
        return switch (view()) {
            case "machine" -> ofSystem(computed).csvByMachine();
            case "application" -> ofSystem(computed).csvByApplication();
            default ->
                FootprintReport.of(computed.equipment(), computed.factors(), language())
                        .csv();
        };
    }

    private SystemReport ofSystem(ComputedFootprint computed) {
        return SystemReport.of(computed.system().orElseThrow(), computed.factors(), language());
    }

    private EmissionsReport emissions(ComputedFootprint computed, EmissionsStandard standard) {
        return EmissionsReport.of(
                computed.footprint(),
                computed.calculator().electricity(computed.footprint()),
                computed.factors(),
                standard,
                language());
    }

    private Language language() {
        return console.words().language();
    }

    /** Says how many lines of a system the CSV has no room for: services are in its views alone, mail is in no table. */
    private void remarkMissing(SystemFootprint system) {
        int services = view().equals(EQUIPMENT) ? system.services().lines().size() : 0;
        int months = system.messaging().months().size();
        if (ReportFormat.isCsv(output.format()) && standard().isEmpty() && services + months > 0) {
            console.remark(console.words().text("csv.without", services, months));
        }
    }

    /** A document for people names its day; one for programs need not be read by people. */
    private void remarks(ComputedFootprint computed) {
        if (output.isForPrograms()) {
            computing.remarkToday(computed, console);
        }
    }

    /** Says what is missing, and whether anything is: values, or rows that were skipped. */
    private boolean remarkStrict(ComputedFootprint computed) {
        int gaps = computed.gaps().size();
        if (gaps > 0) {
            console.remark(console.words().count("strict", gaps));
        } else if (computed.isOfPart()) {
            console.remark(console.words().text("strict.rows"));
        }
        return gaps > 0 || computed.isOfPart();
    }
}

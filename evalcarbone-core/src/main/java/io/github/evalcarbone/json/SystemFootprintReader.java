package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.engine.result.MergedFindings;
import io.github.evalcarbone.engine.result.RecordStore;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.RecordMessaging;
import io.github.evalcarbone.engine.system.RecordSystemFootprint;
import io.github.evalcarbone.engine.system.RecordSystemParts;
import io.github.evalcarbone.engine.system.RecordView;
import io.github.evalcarbone.engine.system.RecordViewLine;
import io.github.evalcarbone.engine.system.ServiceLine;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ReadSystem.Cell;
import io.github.evalcarbone.json.ReadSystem.Line;
import io.github.evalcarbone.json.ReadSystem.Mail;
import io.github.evalcarbone.json.ReadSystem.Value;
import io.github.evalcarbone.json.ReadSystem.View;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the footprint of one system: each part, then their consistency. */
final class SystemFootprintReader {

    /** The most inconsistencies reported; a truncated file would have one for each cell. */
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final ResultMembers members = new ResultMembers(problems);

    static Checked<StoredSystemFootprint> read(JsonNode tree) {
        return new SystemFootprintReader().checked(tree);
    }

    private Checked<StoredSystemFootprint> checked(JsonNode tree) {
        Optional<ReadSystem> system = system(new ObjectReader(tree, problems));
        if (system.isEmpty() || Checked.hasError(problems)) {
            return Checked.failed(problems);
        }
        problems.addAll(misfits(system.get()));
        if (!Checked.hasError(problems)) {
            StoredSystemFootprint footprint = footprint(system.get());
            problems.addAll(differences(system.get(), footprint));
            return Checked.unlessErrors(problems, () -> footprint);
        }
        return Checked.failed(problems);
    }

    /** Compares the stated totals with those of the lines, whose sums are right. */
    private static List<Problem> differences(ReadSystem system, StoredSystemFootprint footprint) {
        return Stream.of(
                        differences(system.services().totals(), footprint.services()::total),
                        differences(system.machines().totals(), footprint.machines()::total),
                        differences(system.applications().totals(), footprint.applications()::total),
                        differences(system.mail().totals(), footprint.messaging()::total))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Problem> differences(List<StatedTotal> stated, Function<ImpactCategory, Total> computed) {
        return stated.stream().flatMap(total -> total.differences(computed.apply(total.category())).stream());
    }

    /** Checks the presence of all parts first, then their values. */
    private static List<Problem> misfits(ReadSystem system) {
        List<Problem> misfits = new SystemCells(system).problems();
        if (misfits.isEmpty()) {
            misfits.addAll(new SystemGaps(system).problems());
            misfits.addAll(new SystemSums(system).problems());
        }
        return misfits.stream().limit(MOST).toList();
    }

    private Optional<ReadSystem> system(ObjectReader json) {
        members.format(json, SystemFootprintJson.FORMAT);
        Optional<RuleSetReference> rules = json.object("ruleSet").map(ResultMembers::rules);
        List<LifecyclePhase> phases = members.phases(json);
        SetAside setAside = ResultMembers.setAside(json, problems);
        Optional<StoredFootprint> equipment =
                json.object("equipment").flatMap(new FootprintReader(problems, members)::read);
        ViewReader views = new ViewReader(problems, members, phases);
        Optional<View<ExternalService>> services = json.object("services").map(views::services);
        Optional<View<VirtualMachine>> machines = json.object("machines").map(views::machines);
        Optional<View<Application>> applications = json.object("applications").map(views::applications);
        Optional<Mail> mail = json.object("mail").map(views::mail);
        List<Gap> unshared = members.gaps(json, "unshared");
        json.done();
        if (Checked.hasError(problems)) {
            return Optional.empty();
        }
        return Optional.of(new ReadSystem(
                json,
                rules.orElseThrow(),
                phases,
                setAside,
                equipment.orElseThrow(),
                services.orElseThrow(),
                machines.orElseThrow(),
                applications.orElseThrow(),
                mail.orElseThrow(),
                unshared));
    }

    private static StoredSystemFootprint footprint(ReadSystem system) {
        ResultHeader ofEquipment = ResultHeader.of(system.equipment().data());
        ResultHeader header =
                ResultHeader.of(system.equipment().data(), system.setAside()).withPhases(system.phases());
        RecordStore services = new RecordStore(services(header.ofServices(ofEquipment), system.services()));
        RecordStore lines = new RecordStore(joined(header, system.equipment().data(), services));
        FootprintTotals totals = lines.totals();
        return RecordSystemFootprint.of(
                header,
                lines,
                new RecordSystemParts(
                        system.rules(),
                        system.equipment(),
                        view(header, services.totals(), Kind.WHOLE, system.services()),
                        view(header, totals, Kind.PART, system.machines()),
                        view(header, totals, Kind.PART, system.applications()),
                        mail(header, system.mail()),
                        system.unshared()));
    }

    private static FootprintData services(ResultHeader header, View<ExternalService> services) {
        List<FootprintLine> lines =
                services.objects().stream().map(ServiceLine::of).toList();
        return header.data(lines, impacts(services), services.gaps(), services.findings());
    }

    /** Returns the lines of equipment, then those of services. */
    private static FootprintData joined(ResultHeader header, FootprintData equipment, RecordStore services) {
        return header.data(
                joined(equipment.lines(), services.lines()),
                joined(equipment.impacts(), services.impacts()),
                joined(equipment.gaps(), services.gaps()),
                MergedFindings.of(equipment.findings(), services.findings()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** By category, then phase, as the lines of equipment have them. */
    private static List<LineImpact> impacts(View<ExternalService> services) {
        List<LineImpact> impacts = new ArrayList<>();
        for (Line<ExternalService> line : services.lines()) {
            Map<ImpactCategory, List<LineImpact>> byCategory = new LinkedHashMap<>();
            line.values().stream()
                    .filter(Value::complete)
                    .forEach(value -> byCategory
                            .computeIfAbsent(value.cell().category(), category -> new ArrayList<>())
                            .add(impact(value)));
            byCategory.values().forEach(impacts::addAll);
        }
        return impacts;
    }

    private static LineImpact impact(Value value) {
        Cell cell = value.cell();
        return new LineImpact(
                cell.line(), cell.phase(), cell.category(), value.exact().doubleValue(), 1);
    }

    private static <T> RecordView<T> view(ResultHeader header, FootprintTotals totals, Kind parts, View<T> view) {
        List<RecordViewLine<T>> lines =
                view.lines().stream().map(line -> line(header, line)).toList();
        return new RecordView<>(totals, parts, lines, view.gaps(), view.findings());
    }

    private static <T> RecordViewLine<T> line(ResultHeader header, Line<T> line) {
        BigDecimal[] exact = new BigDecimal[header.targets()];
        Arrays.fill(exact, BigDecimal.ZERO);
        BitSet missing = new BitSet();
        line.values().forEach(value -> {
            int phase = header.phases().indexOf(value.cell().phase());
            int target =
                    header.target(phase, header.requireCategory(value.cell().category()));
            exact[target] = value.exact();
            missing.set(target, !value.complete());
        });
        return new RecordViewLine<>(header, line.kind(), line.id(), line.label(), line.object(), exact, missing);
    }

    private static RecordMessaging mail(ResultHeader header, Mail mail) {
        Map<Messaging, Map<ImpactCategory, Double>> months = new LinkedHashMap<>();
        mail.months().forEach(month -> {
            Map<ImpactCategory, Double> values = new LinkedHashMap<>();
            month.values().forEach(value -> values.put(value.category(), value.value()));
            months.put(month.month(), values);
        });
        return new RecordMessaging(header, months, mail.gaps(), mail.findings());
    }
}

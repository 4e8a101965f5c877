package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The comparison of some bids, computed once. Not thread-safe. */
final class BidComputation {

    private final List<OfferedDevice> devices;
    private final FootprintCalculator calculator;
    private final LocalDate day;
    private final Optional<String> country;
    private final Map<String, TecDefinition.Consumption> powers;
    private final Inventory prepared;
    private final Map<String, Equipment> equipment;
    private final MatchLog matches;
    private final Map<String, FootprintLine> lines;
    private final Footprint footprint;

    BidComputation(List<OfferedDevice> devices, FootprintPipeline pipeline, LocalDate day, Optional<String> country) {
        this.devices = devices.stream().sorted(order()).toList();
        this.day = day;
        this.country = country;
        FootprintPipeline climate = pipeline.withCategories(CLIMATE_CHANGE);
        this.calculator = climate.calculator();
        FootprintRun<Inventory> run = climate.inventory(PipelineInput.of(inventory(this.devices)));
        Inventory matched = run.orThrow();
        this.matches = run.matches();
        this.powers = powers(calculator.calculate(matched));
        this.prepared = matched.withEquipment(
                matched.equipment().stream().map(this::withPowers).toList());
        this.equipment = prepared.equipment().stream().collect(Collectors.toMap(Equipment::id, Function.identity()));
        this.footprint = calculator.calculate(prepared);
        this.lines = footprint.lines().stream().collect(Collectors.toMap(FootprintLine::id, Function.identity()));
    }

    /** Returns an order that does not depend on that of the rows. */
    private static Comparator<OfferedDevice> order() {
        return Comparator.comparing(OfferedDevice::lot)
                .thenComparing(OfferedDevice::bid)
                .thenComparing(OfferedDevice::label)
                .thenComparing(device -> device.model().orElse(""))
                .thenComparing(device -> device.type().orElse(""))
                .thenComparingDouble(OfferedDevice::quantity)
                .thenComparing(device -> device.condition().toString())
                .thenComparing(device -> device.declaration().toString())
                .thenComparing(device -> device.service().toString())
                .thenComparing(device -> device.electricity().toString());
    }

    private Inventory inventory(List<OfferedDevice> all) {
        List<Equipment> equipment = IntStream.range(0, all.size())
                .mapToObj(i -> BidLine.of(id(i), all.get(i), country))
                .toList();
        return Inventory.of("bids", day, equipment);
    }

    /** Returns the consumptions that declared powers come to, by line. */
    private Map<String, TecDefinition.Consumption> powers(Footprint matched) {
        Map<String, OfferedDevice> byId =
                IntStream.range(0, devices.size()).boxed().collect(Collectors.toMap(BidComputation::id, devices::get));
        Map<String, TecDefinition.Consumption> found = new HashMap<>();
        for (FootprintLine line : matched.lines()) {
            Optional.ofNullable(byId.get(line.id()))
                    .map(OfferedDevice::electricity)
                    .flatMap(
                            declared -> line.type().flatMap(type -> TecDefinition.consumption(type, declared.powers())))
                    .ifPresent(consumption -> found.put(line.id(), consumption));
        }
        return found;
    }

    /** A consumption that is declared itself takes precedence over one computed from powers. */
    private Equipment withPowers(Equipment line) {
        TecDefinition.Consumption computed = powers.get(line.id());
        return computed == null || line.usage().electricity() instanceof ElectricityUse.Measured
                ? line
                : line.withUsage(UsageProfile.measured(computed.kilowattHours()));
    }

    private static String id(int place) {
        return "bid-" + (place + 1);
    }

    BidComparison comparison(Optional<BidDraws> drawing) {
        DeclaredFigures declared = declared();
        FootprintCalculator own = declared.isEmpty() ? calculator : calculator(declared);
        List<ComparedDevice> compared = compared(own);
        List<BidLot> lots =
                compared.stream()
                        .collect(
                                Collectors.groupingBy(device -> device.offered().lot()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(lot -> BidRanking.of(lot.getKey(), lot.getValue()))
                        .toList();
        List<BidLot> drawn = drawing.map(how -> drawn(how, lots, compared, own)).orElse(lots);
        return new BidComparison(
                day,
                country,
                footprint.rules(),
                footprint.datasets(),
                drawn,
                drawing.map(BidDraws::seed),
                remarks(own));
    }

    private List<BidLot> drawn(
            BidDraws how, List<BidLot> lots, List<ComparedDevice> compared, FootprintCalculator own) {
        List<BidDraws.Device> known = IntStream.range(0, devices.size())
                .boxed()
                .flatMap(i -> line(i).map(line -> new BidDraws.Device(compared.get(i), line)).stream())
                .toList();
        return lots.stream()
                .map(lot -> how.in(lot, known, own, calculator, day))
                .toList();
    }

    private Optional<Equipment> line(int place) {
        return Optional.ofNullable(equipment.get(id(place)));
    }

    private DeclaredFigures declared() {
        DeclaredFigures declared = new DeclaredFigures(calculator.factors());
        for (int i = 0; i < devices.size(); i++) {
            FootprintLine line = lines.get(id(i));
            if (line != null && devices.get(i).declaration().isAny()) {
                declared.add(id(i), devices.get(i), line);
            }
        }
        return declared;
    }

    private FootprintCalculator calculator(DeclaredFigures declared) {
        return FootprintCalculator.of(calculator.methodology(), declared.inFront())
                .withCategories(CLIMATE_CHANGE);
    }

    private List<ComparedDevice> compared(FootprintCalculator own) {
        DeviceComputation.Methods methods =
                new DeviceComputation.Methods(new SecondLifeMethods(calculator), new SecondLifeMethods(own));
        List<ComparedDevice> compared = new ArrayList<>();
        for (int i = 0; i < devices.size(); i++) {
            compared.add(new DeviceComputation(devices.get(i), line(i), calculator, own, day, methods)
                    .withPowers(Optional.ofNullable(powers.get(id(i))))
                    .compared(Optional.ofNullable(lines.get(id(i))), isOfTheModel(devices.get(i))));
        }
        return compared;
    }

    private boolean isOfTheModel(OfferedDevice device) {
        return device.model().isPresent()
                && matches.counted().stream()
                        .map(MatchLog.Counted::match)
                        .filter(match -> match.declaredModel().equals(device.model())
                                && match.declaredType().equals(device.type()))
                        .anyMatch(match -> FigureBasis.of(match.decision()) == FigureBasis.MODEL);
    }

    /** Returns the remarks on lines, models and declared figures, each once. */
    private List<Problem> remarks(FootprintCalculator own) {
        List<Problem> ofFactors = calculator.factors().remarks(calculator.categories());
        Stream<Problem> known = footprint.totals().remarks().stream().filter(remark -> !ofFactors.contains(remark));
        return Stream.concat(known, own.factors().remarks(own.categories()).stream())
                .distinct()
                .toList();
    }
}

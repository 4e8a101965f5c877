package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import io.github.evalcarbone.uncertainty.basis.FigureFamily;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The draws of all bids, which have one seed: what two of them share, such as the mix or the figure of a model, has one true value in
 * both. All phases but use are drawn by the figures that each device rests on, use by those of the factors. Not thread-safe.
 *
 * @param draws  the number of draws
 * @param seed  the seed
 */
record BidDraws(int draws, long seed) {

    private static final Set<LifecyclePhase> USE = EnumSet.of(LifecyclePhase.USE);
    private static final Set<LifecyclePhase> BUT_USE = EnumSet.complementOf(EnumSet.of(LifecyclePhase.USE));
    private static final String STATED = "stated in the bid";

    /**
     * A device as it is drawn.
     *
     * @param compared  the device, compared
     * @param line  its line
     */
    record Device(ComparedDevice compared, Equipment line) {

        String bid() {
            return compared.offered().bid();
        }

        /** Returns the line by the figures that its phases but use rest on. */
        Equipment lineOfMaking() {
            return DeviceComputation.isByDeclaration(compared.offered(), compared.embodiedBasis())
                    ? DeviceComputation.ownOf(line)
                    : line;
        }

        /** Returns the device with its share of what its bid is ranked by. */
        Device shareOf(double items) {
            return new Device(compared, line.withQuantity(line.quantity() / items));
        }
    }

    /** Returns a lot with the draws of its bids; the sides are the rules with the figures of bidders, and without. */
    BidLot in(BidLot lot, List<Device> all, FootprintCalculator own, FootprintCalculator ofFactors, LocalDate day) {
        Map<String, Double> items =
                lot.bids().stream().collect(Collectors.toMap(RankedBid::name, bid -> lot.isByItem() ? bid.items() : 1));
        List<Device> devices = all.stream()
                .filter(device -> device.compared().offered().lot().equals(lot.name()))
                .map(device -> device.shareOf(items.getOrDefault(device.bid(), 1.0)))
                .toList();
        UncertaintyModel model = model(devices);
        UncertaintyResult making = study(own, devices, Device::lineOfMaking, USE, model, day);
        UncertaintyResult use = study(ofFactors, devices, Device::line, BUT_USE, model, day);
        Map<String, DrawnImpact> draws = making.groups().stream()
                .collect(Collectors.toMap(key -> key.texts().get(0), key -> sum(making, use, key)));
        return lot.withDraws(bid -> Optional.ofNullable(draws.get(bid.name()))
                .filter(any -> bid.perYear().isComplete()));
    }

    private static DrawnImpact sum(UncertaintyResult making, UncertaintyResult use, GroupKey key) {
        return making.impact(key, CLIMATE_CHANGE).plus(use.impact(key, CLIMATE_CHANGE));
    }

    private UncertaintyResult study(
            FootprintCalculator rules,
            List<Device> devices,
            Function<Device, Equipment> line,
            Set<LifecyclePhase> without,
            UncertaintyModel model,
            LocalDate day) {
        List<Equipment> lines = devices.stream()
                .map(device ->
                        line.apply(device).toBuilder().department(device.bid()).build())
                .toList();
        Map<String, Set<LifecyclePhase>> out = lines.stream().collect(Collectors.toMap(Equipment::id, any -> without));
        return UncertaintyStudy.of(rules, Inventory.of("bids", day, lines), model)
                .without(out)
                .by(Facet.DEPARTMENT)
                .run(draws, seed);
    }

    /** The number of items is certain; a declared spread is that of all phases that are declared, which vary together. */
    private static UncertaintyModel model(List<Device> devices) {
        UncertaintyModel model =
                UncertaintyModel.standard().withFact(UncertainFact.QUANTITY, line -> true, new Uniform(1, 1), STATED);
        for (Device device : devices) {
            Optional<Distribution> spread =
                    FigureInterval.distribution(device.compared().offered().declaration());
            Predicate<UncertainFigure> declared = isDeclared(device.line().id());
            if (spread.isPresent()) {
                model = model.withFigures(declared, spread.get(), STATED)
                        .with(new FigureFamily(device.line().id(), declared, 1));
            }
        }
        return model;
    }

    private static Predicate<UncertainFigure> isDeclared(String model) {
        return figure -> figure.kind() == FigureKind.FACTOR
                && figure.dataset().equals(DeclaredFigures.DATASET)
                && figure.row().equals(model)
                && !figure.phase().equals(Optional.of(LifecyclePhase.REFURBISHMENT));
    }
}

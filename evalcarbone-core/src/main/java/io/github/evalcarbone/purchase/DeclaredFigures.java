package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A dataset of what bidders declare, each device a model of its own. Not thread-safe. */
final class DeclaredFigures {

    private static final String LICENCE = "LicenseRef-bid";
    private static final String ID = "bids";
    private static final String VERSION = "1";
    /** Id and version of the dataset. */
    static final String DATASET = ID + " " + VERSION;

    private final FactorSet factors;
    private final FactorDataset.Builder dataset;
    private final Set<String> types = new HashSet<>();
    private boolean isEmpty = true;

    DeclaredFigures(FactorSet factors) {
        this.factors = factors;
        this.dataset = FactorDataset.builder(ID, VERSION).method(CLIMATE_CHANGE, method());
    }

    /** Returns the method of the factors, with which declared figures are added up; a declaration rarely states its own. */
    private String method() {
        return factors.datasets().stream()
                .flatMap(member -> Optional.ofNullable(member.methods().get(CLIMATE_CHANGE)).stream())
                .findFirst()
                .orElse(FactorDataset.NOT_STATED);
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Returns the declared figures in front of those of the factors. */
    FactorSet inFront() {
        return factors.withFirst(dataset.build());
    }

    /**
     * Adds the figures of a device: those declared, and of the phases that are not, those of the model of the factors.
     *
     * @param id  the id of its own model
     * @param line  the line by the factors
     */
    void add(String id, OfferedDevice offered, FootprintLine line) {
        BidDeclaration declared = offered.declaration();
        isEmpty = false;
        dataset.from(source(id, offered)).add(DeviceModel.of(id, type(line)));
        if (declared.isOfMaking()) {
            making(id, declared);
        } else {
            makingOfFactors(id, line);
        }
        declared.refurbishment().ifPresent(figure -> factor(id, LifecyclePhase.REFURBISHMENT, figure));
    }

    private static Source source(String id, OfferedDevice offered) {
        String title = offered.declaration().source().orElse("not stated");
        return Source.of(id, title, LICENCE).withPublisher(offered.bid());
    }

    private void making(String id, BidDeclaration declared) {
        Optional<Double> unsplit = declared.unsplit();
        if (unsplit.isPresent()) {
            factor(id, LifecyclePhase.EMBODIED, unsplit.get());
        } else {
            declared.manufacturing().ifPresent(figure -> factor(id, LifecyclePhase.MANUFACTURING, figure));
            declared.distribution().ifPresent(figure -> factor(id, LifecyclePhase.DISTRIBUTION, figure));
            declared.endOfLife().ifPresent(figure -> factor(id, LifecyclePhase.END_OF_LIFE, Math.max(0, figure)));
        }
    }

    private void makingOfFactors(String id, FootprintLine line) {
        Optional<DeviceModel> known = line.model().flatMap(factors::model).map(found -> found.model());
        Map<LifecyclePhase, Factor> figures = new EnumMap<>(LifecyclePhase.class);
        Stream.of(LifecyclePhase.values())
                .filter(phase -> phase != LifecyclePhase.USE && phase != LifecyclePhase.REFURBISHMENT)
                .forEach(phase -> known.flatMap(model -> factors.factor(model, phase, CLIMATE_CHANGE))
                        .ifPresent(factor -> figures.put(phase, factor)));
        figures.forEach((phase, factor) -> factor(id, phase, factor.amount().value()));
    }

    private void factor(String id, LifecyclePhase phase, double figure) {
        dataset.factor(id, phase, CLIMATE_CHANGE, figure);
    }

    /** Returns the type of the factors, which the dataset then has with its lifetime; blank if there is none. */
    private String type(FootprintLine line) {
        Optional<EquipmentType> known = line.type().flatMap(factors::type);
        known.filter(type -> types.add(type.id().toLowerCase(Locale.ROOT))).ifPresent(this::add);
        return known.map(EquipmentType::id).orElse("");
    }

    private void add(EquipmentType known) {
        EquipmentType type = EquipmentType.of(known.id())
                .withTitles(known.titles())
                .withSupport(known.isSupport())
                .withRoom(known.isOfRoom());
        dataset.add(known.lifetimeYears().map(type::withLifetimeYears).orElse(type));
    }
}

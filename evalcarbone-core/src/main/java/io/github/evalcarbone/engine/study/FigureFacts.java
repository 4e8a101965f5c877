package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts in the factors on the figure behind an input: origin, type, marks, stated uncertainty. Immutable. */
record FigureFacts(LineContext context, LineInput input, Optional<ImpactCategory> category) {

    /** The quality flag of what no source states. */
    private static final String ASSUMPTION = "assumption";

    DescribedFigure describe(UncertainFigure figure) {
        return new DescribedFigure(figure, provenance(), type(), marks(), stated());
    }

    private Optional<Factor> factor() {
        return category.flatMap(found -> context.factor(input, found));
    }

    private Optional<Coefficient> losses() {
        return context.lossesOf(input);
    }

    private Optional<DeviceModel> model() {
        return context.match(input).map(DeviceLookup::model);
    }

    private boolean isOfType() {
        return input == LineInput.TYPE_LIFETIME;
    }

    private Optional<Provenance> provenance() {
        return isOfType()
                ? context.type.map(EquipmentType::provenance)
                : factor().map(Factor::provenance)
                        .or(() -> losses().map(Coefficient::provenance))
                        .or(() -> model().map(DeviceModel::provenance));
    }

    private Optional<String> type() {
        return isOfType()
                ? context.type.map(EquipmentType::id)
                : model().map(DeviceModel::type).filter(id -> !id.isEmpty());
    }

    private Set<String> marks() {
        Set<String> marks = new HashSet<>(provenance().map(Provenance::flags).orElse(List.of()));
        if (!isOfType() && model().filter(context::standsForType).isPresent()) {
            marks.add(DescribedFigure.GENERIC);
        }
        if (input == LineInput.DEVICE_REFERENCE_HOURS
                && model().filter(DeviceModel::referenceHoursAssumed).isPresent()) {
            marks.add(ASSUMPTION);
        }
        return marks;
    }

    private Optional<Distribution> stated() {
        return switch (input) {
            case TYPE_LIFETIME -> context.type.flatMap(EquipmentType::lifetimeUncertainty);
            case DEVICE_LIFETIME -> model().flatMap(DeviceModel::lifetimeUncertainty);
            case DEVICE_ELECTRICITY, MODEL_ELECTRICITY, TYPE_DEFAULT_ELECTRICITY ->
                model().flatMap(DeviceModel::electricityUncertainty);
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE -> losses().flatMap(Coefficient::uncertainty);
            default -> factor().flatMap(Factor::uncertainty);
        };
    }
}

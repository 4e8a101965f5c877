package io.github.evalcarbone.quality;

import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The knowledge of the device that represents a line, whatever else the line states.
 *
 * @param namesType  whether what the line calls its model is the name of a type
 * @param isDefault  whether it is the default of the type
 * @param isProxy  whether it is a default of another kind
 * @param isProduct  whether its figures are those of a product of a maker
 * @param doubtsOfMaking  the doubts of its dataset about the figures but those of use
 * @param doubtsOfUse  the doubts of its dataset about its electricity
 * @param year  the year that its figures are about, else that of their publication; empty if neither is stated
 */
record DeviceFacts(
        boolean namesType,
        boolean isDefault,
        boolean isProxy,
        boolean isProduct,
        List<String> doubtsOfMaking,
        List<String> doubtsOfUse,
        Optional<Integer> year) {

    static Optional<DeviceFacts> of(LineContext context, FactorSet factors, ImpactCategory category) {
        return context.device.map(device -> of(context, device, factors, category));
    }

    private static DeviceFacts of(
            LineContext context, DeviceLookup device, FactorSet factors, ImpactCategory category) {
        DeviceModel model = device.model();
        boolean isDefault = device.kind() == LookupKind.TYPE_DEFAULT;
        boolean isProxy = isDefault
                && context.declaredType
                        .filter(EquipmentType::defaultModelIsProxy)
                        .isPresent();
        List<String> ofModel = model.provenance().doubts();
        List<String> ofMaking = Stream.concat(ofModel.stream(), ofFigures(model, factors, category))
                .distinct()
                .toList();
        return new DeviceFacts(
                context.namesType,
                isDefault,
                isProxy,
                model.manufacturer().isPresent(),
                ofMaking,
                ofModel,
                year(model));
    }

    private static Stream<String> ofFigures(DeviceModel model, FactorSet factors, ImpactCategory category) {
        return Stream.of(LifecyclePhase.values())
                .filter(phase -> phase != LifecyclePhase.USE)
                .flatMap(phase -> factors.factor(model, phase, category).stream())
                .map(Factor::provenance)
                .flatMap(provenance -> provenance.doubts().stream());
    }

    static Optional<Integer> year(DeviceModel model) {
        return model.dataYear().or(() -> model.provenance().source().publicationYear());
    }
}

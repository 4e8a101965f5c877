package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type and the generic device of a factor set for a kind of device. */
final class KindFigures {

    /** Types whose devices inventories rarely tell apart. */
    private static final Set<String> SERVERS =
            Set.of("rack-server", "tower-server", "blade-server", "server", "hyperconverged-server");

    private final FactorSet factors;

    KindFigures(FactorSet factors) {
        this.factors = factors;
    }

    /** Returns the closest type that has a default device, else the closest one that is known. */
    Optional<EquipmentType> type(DeviceKind kind) {
        return types(kind)
                .filter(type -> factors.typeDefault(type.id()).isPresent())
                .findFirst()
                .or(() -> types(kind).findFirst());
    }

    private Stream<EquipmentType> types(DeviceKind kind) {
        return kind.types().stream()
                .flatMap(id -> factors.type(id.replace("!", "")).stream()
                        .filter(type -> !id.endsWith("!") || isOfItsOwn(type)));
    }

    private static boolean isOfItsOwn(EquipmentType type) {
        return type.defaultModel().isPresent() && !type.defaultModelIsProxy();
    }

    /** Returns the generic device that fits the kind better than the default of its type. */
    Optional<DeviceModel> standIn(DeviceKind kind) {
        return factors.datasets().stream()
                .flatMap(dataset -> standIns(kind, dataset))
                .findFirst();
    }

    /** An alias does not count: datasets name devices of other sizes so. */
    private static Stream<DeviceModel> standIns(DeviceKind kind, FactorDataset dataset) {
        return kind.standIns().stream()
                .flatMap(id -> dataset.model(id).stream())
                .filter(found -> found.kind() == LookupKind.ID)
                .map(DeviceLookup::model);
    }

    Optional<DeviceModel> typeDefault(EquipmentType type) {
        return factors.typeDefault(type.id()).map(DeviceLookup::model);
    }

    /** Returns whether a device may be of a declared type. */
    boolean isOf(DeviceModel device, EquipmentType type) {
        return device.type().equals(type.id())
                || typeDefault(type)
                        .filter(usual -> usual.type().equals(device.type()))
                        .isPresent()
                || (SERVERS.contains(type.id()) && SERVERS.contains(device.type()));
    }

    /** Returns whether a figure of another phase than use is known. */
    boolean hasFigure(DeviceModel device) {
        return factors.categories().stream()
                .anyMatch(category -> Arrays.stream(LifecyclePhase.values())
                        .filter(phase -> phase != LifecyclePhase.USE && phase != LifecyclePhase.WHOLE)
                        .anyMatch(
                                phase -> factors.factor(device, phase, category).isPresent()));
    }
}

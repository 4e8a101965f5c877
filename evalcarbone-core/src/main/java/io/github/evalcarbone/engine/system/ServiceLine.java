package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import java.util.Optional;

/** A service as a line of a footprint. */
public final class ServiceLine {

    private ServiceLine() {}

    public static FootprintLine of(ExternalService service) {
        return new FootprintLine(
                service.id(),
                service.id(),
                service instanceof CloudInstance instance ? instance.quantity() : 1,
                Optional.of(kind(service).toString()),
                Optional.of(model(service)),
                Optional.empty(),
                service instanceof CloudInstance instance ? Optional.of(instance.area()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static AssessedKind kind(ExternalService service) {
        if (service instanceof CloudInstance) {
            return AssessedKind.CLOUD_INSTANCE;
        }
        return service instanceof NetworkUse ? AssessedKind.NETWORK_USE : AssessedKind.PRINTING;
    }

    private static String model(ExternalService service) {
        if (service instanceof CloudInstance instance) {
            return instance.provider() + "." + instance.type();
        }
        return service instanceof NetworkUse use ? use.network() : ((Printing) service).page();
    }
}

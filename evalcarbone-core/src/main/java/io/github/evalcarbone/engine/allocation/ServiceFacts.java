package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.line.ObjectRules.InputLookup;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.line.UsedRow;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inputs of services and mail, from the inventory and the factors.
 * <p>
 * The figure of an impact is looked up by its id and category, such as {@code page.a4.ACIDIFICATION}, then by its id
 * alone, if its unit is that of the category.
 */
record ServiceFacts(FactorSet factors, int year) {

    private static final Unit PER_GB = Unit.parse("impact/GB");
    private static final Unit PER_PAGE = Unit.parse("impact/page");
    private static final Unit PER_ITEM = Unit.parse("impact/item");
    private static final Unit PER_MB = Unit.parse("impact/MB");
    private static final Unit PER_MAIL = Unit.parse("impact/mail");
    private static final Unit POWER_OF_ITEM = Unit.parse("W/item");
    private static final String WITHOUT_BOX = ".without-box";
    private static final Unit POWER = Unit.parse("W/vCPU");

    InputLookup of(ExternalService service) {
        if (service instanceof NetworkUse use) {
            return (input, category) -> of(use, input, category);
        } else if (service instanceof Printing printing) {
            return (input, category) -> of(printing, input, category);
        }
        CloudInstance instance = (CloudInstance) service;
        return (input, category) -> of(instance, input, category);
    }

    private ResolvedInput of(NetworkUse use, ObjectInput input, ImpactCategory category) {
        return switch (input) {
            case NETWORK_VOLUME -> ResolvedInput.declared(use.gigabytesPerYear());
            case NETWORK_FACTOR -> impact(category, PER_GB, use.network());
            case NETWORK_FACTOR_WITHOUT_BOX -> impact(category, PER_GB, use.network() + WITHOUT_BOX);
            default -> ResolvedInput.NONE;
        };
    }

    private ResolvedInput of(Printing printing, ObjectInput input, ImpactCategory category) {
        return switch (input) {
            case PAGES -> ResolvedInput.declared(printing.pagesPerYear());
            case PAGE_FACTOR -> impact(category, PER_PAGE, printing.page());
            default -> ResolvedInput.NONE;
        };
    }

    private ResolvedInput of(CloudInstance instance, ObjectInput input, ImpactCategory category) {
        String type = instance.provider() + "." + instance.type();
        return switch (input) {
            case CLOUD_QUANTITY -> ResolvedInput.declared(instance.quantity());
            case CLOUD_VCPU -> ResolvedInput.declared(instance.vcpus());
            case CLOUD_SERVER_VCPU -> ResolvedInput.declared(instance.serverVcpus());
            case CLOUD_HOURS -> ResolvedInput.declared(instance.hoursPerYear());
            case CLOUD_LOAD -> ResolvedInput.declared(instance.load());
            case CLOUD_PUE -> pue(instance);
            case CLOUD_POWER_IDLE -> power(instance, ".power.min");
            case CLOUD_POWER_FULL -> power(instance, ".power.max");
            case CLOUD_ACCELERATORS -> accelerators(instance, type);
            case CLOUD_ACCELERATED -> figure(Unit.ONE, List.of(type + ".accelerated"));
            case CLOUD_ACCELERATOR_LOAD ->
                ResolvedInput.declared(instance.accelerators().flatMap(Accelerators::load));
            case CLOUD_ACCELERATOR_IDLE -> acceleratorPower(instance, type, ".power.min");
            case CLOUD_ACCELERATOR_FULL -> acceleratorPower(instance, type, ".power.max");
            case CLOUD_ACCELERATORS_EMBODIED -> impact(category, PER_ITEM, type + ".accelerators.embodied");
            case CLOUD_SERVER_EMBODIED ->
                impact(category, PER_ITEM, type + processor(instance) + ".embodied", type + ".embodied");
            case CLOUD_MIX -> mix(instance, found(instance, category));
            case CLOUD_MIX_WITHOUT_LOSSES ->
                mix(instance, found(instance, category).filter(factors::isWithoutLosses));
            case CLOUD_LOSSES ->
                ResolvedInput.figure(
                        factors.losses(instance.area()).map(Coefficient::factor),
                        Origin.NETWORK_LOSSES,
                        instance.area());
            default -> ResolvedInput.NONE;
        };
    }

    private static String processor(CloudInstance instance) {
        return instance.processor().map(text -> "." + text).orElse("");
    }

    private ResolvedInput pue(CloudInstance instance) {
        return instance.pue().isPresent()
                ? ResolvedInput.declared(instance.pue())
                : figure(Unit.ONE, List.of(instance.provider() + ".pue"));
    }

    private ResolvedInput power(CloudInstance instance, String which) {
        return figure(POWER, List.of(instance.provider() + processor(instance) + which));
    }

    private ResolvedInput accelerators(CloudInstance instance, String type) {
        return instance.accelerators()
                .flatMap(Accelerators::count)
                .map(ResolvedInput::declared)
                .orElseGet(() -> figure(Unit.ONE, List.of(type + ".accelerators")));
    }

    private ResolvedInput acceleratorPower(CloudInstance instance, String type, String which) {
        String model = instance.accelerators()
                .flatMap(Accelerators::model)
                .map(name -> "accelerator." + name)
                .orElse(type + ".accelerator");
        return figure(POWER_OF_ITEM, List.of(model + which));
    }

    private Optional<ElectricityMix> found(CloudInstance instance, ImpactCategory category) {
        return factors.mix(instance.area(), category, year);
    }

    private ResolvedInput mix(CloudInstance instance, Optional<ElectricityMix> mix) {
        return ResolvedInput.figure(mix.map(ElectricityMix::factor), Origin.ELECTRICITY_MIX, instance.area())
                .telling(mix.filter(found -> !factors.hasChosenMix(instance.area()))
                        .flatMap(this::age))
                .telling(mix.map(used -> UsedRow.used(used).remark(1)));
    }

    private Optional<Problem> age(ElectricityMix mix) {
        return mix.year()
                .filter(of -> of != year)
                .map(of -> Problem.of(CoreCode.MIX_OF_EARLIER_YEAR, Location.NONE, mix.area(), "" + of, "" + year));
    }

    InputLookup of(Messaging month) {
        return (input, category) -> switch (input) {
            case MAILS -> ResolvedInput.declared(month.mails());
            case DELIVERIES -> ResolvedInput.declared(month.deliveries());
            case MAIL_VOLUME -> ResolvedInput.declared(month.megabytes());
            case MAIL_FACTOR_PER_MEGABYTE -> impact(category, PER_MB, "mail.megabyte");
            case MAIL_FACTOR -> impact(category, PER_MAIL, "mail");
            default -> ResolvedInput.NONE;
        };
    }

    private ResolvedInput impact(ImpactCategory category, Unit per, String... ids) {
        return figure(
                per.withImpact(category.unit()),
                Stream.of(ids)
                        .flatMap(id -> Stream.of(id + "." + category.id(), id))
                        .toList());
    }

    private ResolvedInput figure(Unit unit, List<String> ids) {
        return ResolvedInput.coefficient(factors, unit, ids);
    }
}

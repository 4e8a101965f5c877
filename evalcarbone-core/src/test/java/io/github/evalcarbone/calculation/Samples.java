package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** A small factor set with holes, and inventories of all kinds over it. */
public class Samples extends DomainContextBase {

    static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0")
            .withPublisher("EvalCarbone")
            .withVersion("1")
            .withAttribution("EvalCarbone");

    public static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder("test", "1.0.0", SOURCE)
            .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1"))
            .add(EquipmentType.of("server")
                    .withLifetimeYears(7)
                    .withDefaultModel("server-1")
                    .withRoom(true))
            .add(EquipmentType.of("ups").withLifetimeYears(10).withSupport(true))
            .add(EquipmentType.of("terminal").withLifetimeYears(5).withDefaultModel("sealed"))
            .add(EquipmentType.of("gadget"))
            .add(DeviceModel.of("laptop-1", "laptop").withElectricity(26).withReferenceHours(24))
            .add(DeviceModel.of("server-1", "server").withElectricity(3504))
            .add(DeviceModel.of("sealed", "terminal").withElectricity(40))
            .add(DeviceModel.of("bare", "gadget"))
            .add(DeviceModel.of("ups-1", "ups").withElectricity(900).withStandbyWatts(4))
            .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, 160)
            .factor("laptop-1", DISTRIBUTION, CLIMATE_CHANGE, 10.9)
            .factor("laptop-1", END_OF_LIFE, CLIMATE_CHANGE, 3.51)
            .factor("laptop-1", MANUFACTURING, ACIDIFICATION, 1.33)
            .factor("laptop-1", DISTRIBUTION, ACIDIFICATION, 0.0551)
            .factor("laptop-1", END_OF_LIFE, ACIDIFICATION, 0.0434)
            .factor("laptop-1", REFURBISHMENT, CLIMATE_CHANGE, 25)
            .factor("server-1", MANUFACTURING, CLIMATE_CHANGE, 2935.5392)
            .factor("server-1", DISTRIBUTION, CLIMATE_CHANGE, 86.2)
            .factor("server-1", MANUFACTURING, ACIDIFICATION, 16.62232)
            .factor("sealed", EMBODIED, CLIMATE_CHANGE, 174.41)
            .factor("sealed", MANUFACTURING, ACIDIFICATION, 0.77)
            .mix("FR", CLIMATE_CHANGE, 0.0813225)
            .mix("FR", ACIDIFICATION, 0.000209809)
            .mix("DE", CLIMATE_CHANGE, 0.657374)
            .build());

    static FootprintCalculator evalcarbone() {
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), FACTORS);
    }

    static Inventory inventory(Equipment... lines) {
        return Inventory.of("test", DATE, List.of(lines));
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Arbitraries.of(
                RuleSet.of("evalcarbone", "1.1.0"),
                RuleSet.of("evalcarbone", "2.0.0"),
                RuleSet.of("evalcarbone-annual", "1.0.0"),
                RuleSet.of("evalcarbone-purchases", "1.0.0"),
                RuleSet.of("evalcarbone-purchases", "1.1.0"),
                RuleSet.of("numecoeval", "1.3.0"),
                RuleSet.of("numecoeval", "2.2.0"),
                RuleSet.of("numecoeval", "2.2.1"),
                withAttributes());
    }

    @Provide
    Arbitrary<Inventory> inventories() {
        return lines().list().ofMaxSize(12).map(Samples::numbered);
    }

    private static Inventory numbered(List<Equipment> lines) {
        List<Equipment> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(line.withId("line-" + numbered.size())));
        return Inventory.of("any", DATE, numbered);
    }

    @Provide
    Arbitrary<Equipment> lines() {
        return Combinators.combine(
                        devices(), quantities(), lives(), conditions(), holdings(), usages(), places(), attributes())
                .as((device, quantity, life, condition, holding, usage, place, attributes) -> place.put(device
                        .withQuantity(quantity)
                        .withServiceLife(life)
                        .withCondition(condition)
                        .withHolding(holding)
                        .withUsage(usage)
                        .toBuilder()
                        .attributes(attributes)
                        .build()));
    }

    private static Arbitrary<Attributes> attributes() {
        Arbitrary<Attributes> some = Combinators.combine(
                        Arbitraries.of("meter", "share-of-ours", "other", "beds"),
                        Arbitraries.doubles().between(0, 500).ofScale(1))
                .as(Attributes::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Attributes.NONE)),
                Tuple.of(1, some),
                Tuple.of(1, some.map(attributes -> attributes.with("meter", 120).with("beds", 2))));
    }

    /** The rules 1.1.0 with figures of a hospital's own instead of two facts of the line. */
    static RuleSet withAttributes() {
        return RuleSet.load(TextSource.of(
                "own.json",
                published()
                        .replace("inventory.measured-electricity", "inventory.attribute.meter")
                        .replace("inventory.declared-share", "inventory.attribute.share-of-ours")));
    }

    static String published() {
        try (InputStream file = RuleSet.class.getResourceAsStream("evalcarbone-1.1.0.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arbitrary<Equipment> devices() {
        return Arbitraries.of(
                Equipment.of("laptop-1"),
                Equipment.of("Server-1 ").withType("server"),
                Equipment.of("nobody knows").withType("laptop"),
                Equipment.of("nobody knows"),
                Equipment.ofType("server"),
                Equipment.ofType("gadget"),
                Equipment.ofType("terminal"),
                Equipment.of("bare"),
                Equipment.of("ups-1"));
    }

    private static Arbitrary<Double> quantities() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100_000).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 1_000).ofScale(3));
    }

    private static Arbitrary<ServiceLife> lives() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-8_000, 200).map(DATE::plusDays);
        return Arbitraries.oneOf(
                Arbitraries.just(ServiceLife.UNKNOWN),
                Arbitraries.doubles().between(0.1, 15).ofScale(2).map(ServiceLife::years),
                days.map(ServiceLife::since),
                Combinators.combine(days, days).as(ServiceLife::between),
                days.map(ServiceLife.years(4)::withWithdrawn),
                Combinators.combine(days, days, Arbitraries.integers().between(1, 12))
                        .as((from, to, years) -> ServiceLife.between(from, to).withPlannedYears(years)));
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Double> years = Arbitraries.doubles().between(0, 6).ofScale(1);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Condition.NEW)),
                Tuple.of(1, years.map(Condition.NEW::withLaterYears)),
                Tuple.of(1, years.map(Condition::reused)),
                Tuple.of(
                        1,
                        Combinators.combine(years, years)
                                .as((prior, later) ->
                                        Condition.refurbished(prior).withLaterYears(later))),
                Tuple.of(
                        1,
                        Arbitraries.of(Condition.State.REFURBISHED, Condition.State.REUSED)
                                .map(state -> new Condition(state, Optional.empty(), Optional.empty()))));
    }

    private static Arbitrary<Holding> holdings() {
        return Arbitraries.of(
                Holding.UNKNOWN,
                Holding.UNKNOWN,
                Holding.UNKNOWN.inStock(),
                Holding.of(Ownership.LEASED).withPurchasePrice(412.5),
                Holding.of(Ownership.OWNED).withExitRoute(ExitRoute.REUSED));
    }

    private static Arbitrary<UsageProfile> usages() {
        Arbitrary<UsageProfile> profiles = Arbitraries.oneOf(
                Arbitraries.just(UsageProfile.REFERENCE),
                Arbitraries.doubles().between(0, 5_000).ofScale(2).map(UsageProfile::measured),
                Arbitraries.doubles().between(0, 24).ofScale(1).map(UsageProfile::hoursPerDay),
                Arbitraries.integers().between(1, 365).map(days -> UsageProfile.hoursPerDay(8, days)),
                Arbitraries.just(UsageProfile.powerStates(
                        new PowerState("on", 40.3, 2_000), new PowerState("asleep", 1.7, 6_760))));
        return Combinators.combine(
                        profiles,
                        Arbitraries.of(PrivateUse.NONE, PrivateUse.COPE, PrivateUse.BYOD, PrivateUse.of(0.3)),
                        Arbitraries.of(0.0, 0.0, 0.0, 0.7))
                .as((profile, sharing, ofUse) -> ofUse == 0
                        ? profile.withSharing(sharing)
                        : profile.withSharing(sharing).withShareOfUse(ofUse));
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.of(
                line -> line.withCountry("FR").withSite("Nord").withDepartment("SAU"),
                line -> line.toBuilder()
                        .country("DE")
                        .site("Sud")
                        .serialNumber("SN 1")
                        .build(),
                line -> line.withCountry("Atlantis"),
                line -> line,
                line -> line.withCountry("FR")
                        .withDataCentre(DataCentre.of("dc-1", "DE").withPue(1.41)),
                line -> line.withDataCentre(DataCentre.of("dc-2", "FR")),
                line -> line.withCountry("FR")
                        .withDataCentre(new DataCentre("dc-3", Optional.of(1.2), Optional.empty())));
    }

    private interface Place {
        Equipment put(Equipment line);
    }
}

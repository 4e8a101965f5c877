package io.github.evalcarbone.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.report.PcrDatum.Kind;
import io.github.evalcarbone.report.PcrDatum.Level;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The knowledge of a footprint about the requirements of the product category rules; without words. */
final class PcrFacts {

    private static final Set<String> NOT_IN_SERVICE =
            Set.of(CoreCode.NOT_YET_IN_SERVICE.code(), CoreCode.NOT_IN_SERVICE_ANY_MORE.code());

    private final PcrText text;
    private final StoredFootprint footprint;
    private final FactorSet factors;
    private final List<FootprintLine> lines;
    private final Map<String, Set<String>> findings;
    /** The lines with a value in the use phase, and those with one in another phase. */
    private final Map<Boolean, Set<String>> known;

    private final PcrStated stated;

    /** An indicator; without a total if it was not computed. */
    record Indicator(ImpactCategory category, Optional<Total> total) {}

    /** The lines of a type whose lifetime has one origin. */
    record Lifetime(String type, PcrDatum origin, Optional<Double> referenceYears, String source, long lines) {}

    PcrFacts(PcrText text, StoredFootprint footprint, StoredFootprint equipment, FactorSet factors) {
        FootprintData data = equipment.data();
        this.text = text;
        this.footprint = footprint;
        this.factors = factors;
        this.findings = data.findings().stream()
                .filter(finding -> finding.line().isPresent())
                .collect(groupingBy(
                        finding -> finding.line().orElseThrow(),
                        mapping(finding -> finding.problem().code().code(), toSet())));
        this.known = data.impacts().stream()
                .collect(partitioningBy(
                        impact -> impact.phase() == LifecyclePhase.USE, mapping(LineImpact::line, toSet())));
        this.lines = data.lines().stream().filter(line -> !isOut(line)).toList();
        this.stated = PcrStated.of(
                equipment,
                text.rulesTelling().byDays().contains(equipment.rules().id()));
    }

    private boolean isOut(FootprintLine line) {
        return findingsOf(line).stream().anyMatch(NOT_IN_SERVICE::contains);
    }

    private Set<String> findingsOf(FootprintLine line) {
        return findings.getOrDefault(line.id(), Set.of());
    }

    List<Indicator> indicators() {
        return text.indicators().stream()
                .map(category -> new Indicator(
                        category,
                        Optional.of(category)
                                .filter(footprint.categories()::contains)
                                .map(footprint::total)))
                .toList();
    }

    List<ImpactCategory> notComputed() {
        return text.indicators().stream()
                .filter(category -> !footprint.categories().contains(category))
                .toList();
    }

    /** Returns whether the rules of computation have one of the phases. */
    boolean isComputed(PcrText.Phase phase) {
        return phase.phases().stream().anyMatch(footprint.phases()::contains);
    }

    /** Returns whether some lines have a figure that is not split. */
    boolean hasUnsplit() {
        return footprint.phases().contains(LifecyclePhase.EMBODIED)
                && findings.values().stream().anyMatch(codes -> codes.contains(CoreCode.COUNTED_IN_EMBODIED.code()));
    }

    /** Returns whether the rules of computation tell the origin of lifetimes; some use none. */
    boolean tellsLifetimes() {
        return text.rulesTelling().lifetime().contains(footprint.rules().id());
    }

    private boolean tellsElectricity() {
        return text.rulesTelling().electricity().contains(footprint.rules().id());
    }

    /** Returns the number of lines in service, of which the data are graded. */
    long lines() {
        return lines.size();
    }

    /** Returns the number of lines at each level, for the device, the lifetime and the electricity. */
    Map<String, Map<Level, Long>> levels() {
        Map<String, Map<Level, Long>> levels = new TreeMap<>();
        levels.put("device", levels(this::device));
        if (tellsElectricity()) {
            levels.put("electricity", levels(this::electricity));
        }
        if (tellsLifetimes()) {
            levels.put("lifetime", levels(this::lifetime));
        }
        return levels;
    }

    private Map<Level, Long> levels(Function<FootprintLine, PcrDatum> datum) {
        Map<Level, Long> counted = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counted.put(level, 0L);
        }
        lines.forEach(line -> counted.merge(datum.apply(line).level(), 1L, Long::sum));
        return counted;
    }

    private PcrDatum device(FootprintLine line) {
        return line.match()
                .map(match ->
                        match == LookupKind.TYPE_DEFAULT ? new PcrDatum("reference.type", Level.LOW) : PcrDatum.STATED)
                .orElse(PcrDatum.MISSING);
    }

    private PcrDatum lifetime(FootprintLine line) {
        return datum(line, Kind.LIFETIME, false);
    }

    private PcrDatum electricity(FootprintLine line) {
        return datum(line, Kind.ELECTRICITY, true);
    }

    /** Returns the origin that the findings tell; without any, a datum is stated if a value was computed from it, or it is there. */
    private PcrDatum datum(FootprintLine line, Kind kind, boolean isUse) {
        boolean isUsed = known.getOrDefault(isUse, Set.of()).contains(line.id());
        return kind.of(findingsOf(line)).orElseGet(() -> isUsed ? PcrDatum.STATED : stated.of(kind, line.id()));
    }

    /** Returns the origins of the lifetimes by type, types in alphabetical order of their ids, then by origin. */
    List<Lifetime> lifetimes() {
        return tellsLifetimes()
                ? lines.stream().collect(groupingBy(this::key, counting())).entrySet().stream()
                        .map(entry -> withLines(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Lifetime::type)
                                .thenComparing(lifetime -> lifetime.origin().origin()))
                        .toList()
                : List.of();
    }

    private Lifetime key(FootprintLine line) {
        PcrDatum origin = lifetime(line);
        Optional<EquipmentType> reference = line.type()
                .filter(any -> origin.origin().equals("reference.type"))
                .flatMap(factors::type);
        return new Lifetime(
                line.type().orElse(""),
                origin,
                reference.flatMap(EquipmentType::lifetimeYears),
                reference.map(type -> source(type.provenance())).orElse(""),
                0);
    }

    private static String source(Provenance provenance) {
        return provenance.locator().isEmpty()
                ? provenance.dataset()
                : provenance.dataset() + ", " + provenance.locator();
    }

    private static Lifetime withLines(Lifetime key, long lines) {
        return new Lifetime(key.type(), key.origin(), key.referenceYears(), key.source(), lines);
    }
}

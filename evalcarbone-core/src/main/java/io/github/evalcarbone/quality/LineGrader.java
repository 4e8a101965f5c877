package io.github.evalcarbone.quality;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.quality.GradedFacts.Setting;
import io.github.evalcarbone.rule.LineInput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades lines, looking up each device and each place once. For one inventory; not thread-safe.
 * <p>
 * What a lookup gives depends on its key alone, so that the grade of a line does not depend on other lines.
 */
final class LineGrader {

    /** The texts that the device of a line depends on. */
    private record DeviceKey(Optional<String> model, Optional<String> type) {}

    /** The texts that the mix of a line depends on. */
    private record PlaceKey(Optional<String> country, Optional<DataCentre> dataCentre, Optional<String> site) {}

    /** A criterion with those that lower its grade, of which there are few. */
    private record Combination(Situation given, List<Situation> lowering) {}

    private final FootprintCalculator calculator;
    private final LineEvaluator evaluator;
    private final ImpactCategory category;
    private final LocalDate day;
    private final MatchLog matches;
    private final QualityCriteria criteria;
    private final boolean isCountOld;
    private final Map<Situation, QualityCriterion> bySituation;
    private final Map<DeviceKey, Optional<DeviceFacts>> devices = new HashMap<>();
    private final Map<PlaceKey, Setting> places = new HashMap<>();
    private final Map<Combination, DatumQuality> qualities = new HashMap<>();

    LineGrader(QualityStudy study, FootprintCalculator calculator, ImpactCategory category, LocalDate day) {
        this.calculator = calculator;
        this.evaluator = new LineEvaluator(
                Binding.of(calculator.methodology().equipment(), calculator.factors(), calculator.categories()), day);
        this.category = category;
        this.day = day;
        this.matches = study.matches();
        this.criteria = study.criteria();
        this.bySituation = criteria.bySituation();
        this.isCountOld = study.countedOn()
                .filter(counted -> counted.plusMonths((long) criteria.limits().countMonths())
                        .isBefore(day))
                .isPresent();
    }

    LineQuality grade(Equipment line, FootprintLine found, LineResults results) {
        GradedFacts facts = facts(line, results);
        DatumQuality quantity = quality(QuantityGrade.of(facts), List.of());
        DatumQuality identity = quality(IdentityGrade.of(facts), IdentityGrade.lowering(facts));
        DatumQuality lifetime = quality(LifetimeGrade.of(facts), LifetimeGrade.lowering(facts));
        DatumQuality use = quality(UseGrade.of(facts), UseGrade.lowering(facts));
        Grade embodied = quantity.grade().worst(identity.grade()).worst(lifetime.grade());
        return new LineQuality(
                found,
                quantity,
                identity,
                lifetime,
                use,
                results.embodied.group(embodied),
                results.use.group(quantity.grade().worst(use.grade())),
                Optional.empty());
    }

    private GradedFacts facts(Equipment line, LineResults results) {
        DeviceKey key = new DeviceKey(line.model(), line.type());
        Optional<DeviceFacts> device =
                devices.computeIfAbsent(key, any -> DeviceFacts.of(context(line), calculator.factors(), category));
        Setting setting = places.computeIfAbsent(
                new PlaceKey(line.country(), line.dataCentre(), line.site()), any -> setting(context(line)));
        return new GradedFacts(
                line,
                Optional.ofNullable(matches.byLine().get(line.id())),
                device,
                results,
                Plausibility.of(line, calculator.factors(), day),
                setting);
    }

    private LineContext context(Equipment line) {
        return evaluator.context(line);
    }

    /** The mix of a data centre is that of its country, else that of the line. */
    private Setting setting(LineContext context) {
        Optional<Integer> year = context.mix(LineInput.MIX_DATA_CENTRE, category)
                .or(() -> context.mix(LineInput.MIX_COUNTRY, category))
                .flatMap(ElectricityMix::year);
        return new Setting(day, isCountOld, year, criteria);
    }

    private DatumQuality quality(Situation given, List<Situation> lowering) {
        return qualities.computeIfAbsent(
                new Combination(given, lowering),
                key -> DatumQuality.of(
                        QualityCriteria.of(bySituation, given),
                        lowering.stream()
                                .map(one -> QualityCriteria.of(bySituation, one))
                                .toList()));
    }
}

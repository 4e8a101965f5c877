package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Java for accountants: records, streams, and {@code BigDecimal} with 34 digits for every figure. */
final class StreamsOfBigDecimals {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    record Line(String model, BigDecimal quantity, BigDecimal lifetime, BigDecimal hours, String country) {}

    record Key(LifecyclePhase phase, ImpactCategory category) {}

    record Model(BigDecimal electricity, BigDecimal referenceHours, Map<Key, BigDecimal> factors) {}

    record Value(Key key, BigDecimal amount) {}

    private static final List<Key> KEYS = IntStream.range(0, FactorTable.VALUES)
            .mapToObj(place -> new Key(FactorTable.phase(place), FactorTable.category(place)))
            .toList();

    private final Map<String, Model> models;
    private final BigDecimal share;
    private final BigDecimal pue;

    StreamsOfBigDecimals(double share, double pue) {
        this.share = BigDecimal.valueOf(share);
        this.pue = BigDecimal.valueOf(pue);
        this.models = Workload.DATASET.models().stream()
                .collect(Collectors.toMap(DeviceModel::id, StreamsOfBigDecimals::model));
    }

    /** The use phase has the mix of the only country. */
    private static Model model(DeviceModel model) {
        Map<Key, BigDecimal> factors = KEYS.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> exact(FactorTable.factor(model, key.phase(), key.category()))));
        return new Model(
                exact(model.electricity().orElseThrow()),
                exact(model.referenceHours().orElseThrow()),
                factors);
    }

    private static BigDecimal exact(double number) {
        return BigDecimal.valueOf(number);
    }

    /** The lines in the form of this program. */
    static List<Line> lines(Workload workload) {
        Columns columns = workload.columns();
        return IntStream.range(0, workload.lines())
                .mapToObj(line -> new Line(
                        Workload.MODELS.get(columns.model()[line]),
                        exact(columns.quantity()[line]),
                        exact(columns.lifetime()[line]),
                        exact(columns.hours()[line]),
                        Workload.COUNTRY))
                .toList();
    }

    Map<Key, BigDecimal> totals(List<Line> lines) {
        return lines.stream()
                .flatMap(this::values)
                .collect(Collectors.groupingBy(
                        Value::key, Collectors.reducing(BigDecimal.ZERO, Value::amount, BigDecimal::add)));
    }

    private Stream<Value> values(Line line) {
        Model model = models.get(line.model());
        BigDecimal embodied = line.quantity().multiply(share).divide(line.lifetime(), DIGITS);
        BigDecimal kilowattHours = kilowattHours(line, model);
        return KEYS.stream()
                .map(key -> new Value(
                        key,
                        (key.phase() == LifecyclePhase.USE ? kilowattHours : embodied)
                                .multiply(model.factors().get(key), DIGITS)));
    }

    private BigDecimal kilowattHours(Line line, Model model) {
        BigDecimal ratio = line.hours().divide(model.referenceHours(), DIGITS);
        return line.quantity()
                .multiply(model.electricity(), DIGITS)
                .multiply(ratio, DIGITS)
                .multiply(pue, DIGITS)
                .multiply(share, DIGITS);
    }
}

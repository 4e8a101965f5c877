package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.engine.batch.Leaf;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import java.util.Optional;

/** The figures of the leaves of a plan for one setting: their values, and the place of each in its dataset. Immutable. */
record SettingFigures(Binding binding, LineContext context) {

    /** Returns the value of a leaf; NaN if it is missing. */
    double value(Leaf leaf) {
        if (leaf.source() instanceof FromParameter parameter) {
            return binding.rules()
                    .parameter(parameter.id())
                    .map(found -> found.amount().value())
                    .orElse(Double.NaN);
        }
        return stated(leaf).map(SettingFigures::number).orElse(Double.NaN);
    }

    private Optional<Value> stated(Leaf leaf) {
        LineInput input = ((FromLine) leaf.source()).input();
        return category(leaf).map(found -> context.value(input, found)).orElseGet(() -> context.value(input));
    }

    private Optional<ImpactCategory> category(Leaf leaf) {
        return leaf.category() < 0
                ? Optional.empty()
                : Optional.of(binding.categories().get(leaf.category()));
    }

    private static double number(Value value) {
        if (value instanceof FlagValue flag) {
            return flag.value() ? 1 : 0;
        }
        return value instanceof DateValue date ? date.value().toEpochDay() : ((NumberValue) value).value();
    }

    /** Returns the figure behind a leaf; empty for a day, a flag, or a fact of a data centre. */
    Optional<UncertainFigure> figure(Leaf leaf) {
        if (leaf.source() instanceof FromParameter parameter) {
            String rules = binding.rules().id() + " " + binding.rules().version();
            return Optional.of(figure(FigureKind.PARAMETER, rules, parameter.id()));
        }
        LineInput input = ((FromLine) leaf.source()).input();
        Optional<ImpactCategory> category = category(leaf);
        return category.isPresent() ? perCategory(input, category.get()) : ofDevice(input);
    }

    private static UncertainFigure figure(FigureKind kind, String dataset, String row) {
        return new UncertainFigure(kind, dataset, row, Optional.empty(), Optional.empty());
    }

    private Optional<UncertainFigure> perCategory(LineInput input, ImpactCategory category) {
        return context.mix(input, category)
                .map(mix -> ofMix(mix, category))
                .or(() -> context.factor(input, category)
                        .map(factor -> new UncertainFigure(
                                FigureKind.FACTOR,
                                factor.provenance().dataset(),
                                model(input),
                                input.phase(),
                                Optional.of(category))));
    }

    private static UncertainFigure ofMix(ElectricityMix mix, ImpactCategory category) {
        return new UncertainFigure(
                FigureKind.MIX,
                mix.factor().provenance().dataset(),
                mix.area() + mix.year().map(year -> " " + year).orElse(""),
                Optional.empty(),
                Optional.of(category));
    }

    private String model(LineInput input) {
        return context.match(input).map(match -> match.model().id()).orElse("");
    }

    private Optional<UncertainFigure> ofDevice(LineInput input) {
        return switch (input) {
            case DEVICE_ELECTRICITY, MODEL_ELECTRICITY, TYPE_DEFAULT_ELECTRICITY ->
                ofModel(input, FigureKind.ELECTRICITY);
            case DEVICE_LIFETIME -> ofModel(input, FigureKind.DEVICE_LIFETIME);
            case DEVICE_REFERENCE_HOURS -> ofModel(input, FigureKind.REFERENCE_HOURS);
            case DEVICE_STANDBY_POWER -> ofModel(input, FigureKind.STANDBY_POWER);
            case TYPE_LIFETIME -> context.type.map(SettingFigures::ofType);
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE -> context.lossesOf(input).map(SettingFigures::ofLosses);
            default -> Optional.empty();
        };
    }

    private Optional<UncertainFigure> ofModel(LineInput input, FigureKind kind) {
        return context.match(input)
                .map(match -> figure(
                        kind,
                        match.model().provenance().dataset(),
                        match.model().id()));
    }

    private static UncertainFigure ofType(EquipmentType type) {
        return figure(FigureKind.TYPE_LIFETIME, type.provenance().dataset(), type.id());
    }

    private static UncertainFigure ofLosses(Coefficient losses) {
        return figure(FigureKind.LOSSES, losses.factor().provenance().dataset(), losses.id());
    }

    /** Returns the figure behind a leaf with what is known of it. */
    DescribedFigure described(UncertainFigure figure, Leaf leaf) {
        return leaf.source() instanceof FromLine line
                ? new FigureFacts(context, line.input(), category(leaf)).describe(figure)
                : DescribedFigure.of(figure);
    }
}

package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures with which a caller replaced those of the datasets, and the remarks on them.
 *
 * @param factors  the figures, by the device or area they belong to
 * @param remarks  the remarks, one for each figure
 */
record Overrides(Map<FactorKey, Factor> factors, List<Remark> remarks) {

    /** A remark on a figure of a category. */
    record Remark(ImpactCategory category, Problem problem) {}

    /** A figure of a caller's own: what it is of, its value, and the publication or dataset it comes from. */
    record OwnFigure(String name, ImpactCategory category, Amount amount, String from) {}

    /** The figures that datasets have of one kind, such as all mixes; too few of them bound nothing. */
    record Known(List<Double> figures) {

        private static final int LEAST = 5;
        private static final double TIMES = 10;

        static Known mixes(List<FactorDataset> datasets, ImpactCategory category) {
            return new Known(datasets.stream()
                    .flatMap(dataset -> dataset.mixFigures(category))
                    .toList());
        }

        static Known devices(List<FactorDataset> datasets, String type, LifecyclePhase phase, ImpactCategory category) {
            return new Known(datasets.stream()
                    .flatMap(dataset -> dataset.deviceFigures(type, phase, category))
                    .toList());
        }

        /** Returns the doubts about a figure that is none of these, and about one in the place of another. */
        Stream<Remark> doubts(OwnFigure own, Optional<Factor> replaced) {
            return Stream.concat(
                    outOfBounds(own).stream(),
                    replaced
                            .filter(other ->
                                    isFar(own.amount().value(), other.amount().value()))
                            .map(other -> far(own, other))
                            .stream());
        }

        /** Returns whether a figure is above all of these, or negative. */
        boolean areExceededBy(OwnFigure own) {
            double value = own.amount().value();
            return value < 0 || figures.stream().allMatch(figure -> figure < value);
        }

        private Optional<Remark> outOfBounds(OwnFigure own) {
            DoubleSummaryStatistics bounds =
                    figures.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            boolean isOut =
                    own.amount().value() < bounds.getMin() || own.amount().value() > bounds.getMax();
            return isOut && bounds.getCount() >= LEAST
                    ? Optional.of(outOfBounds(own, bounds.getMin(), bounds.getMax()))
                    : Optional.empty();
        }

        private static Remark outOfBounds(OwnFigure own, double least, double most) {
            return remark(
                    CoreCode.OWN_FIGURE_OUT_OF_BOUNDS,
                    own,
                    new Amount(least, own.amount().unit()).toString(),
                    new Amount(most, own.amount().unit()).toString());
        }

        private static boolean isFar(double own, double other) {
            double times = own / other;
            return other != 0 && (times >= TIMES || times <= 1 / TIMES);
        }

        private static Remark far(OwnFigure own, Factor other) {
            return remark(
                    CoreCode.OWN_FIGURE_FAR_OFF,
                    own,
                    other.amount().toString(),
                    other.provenance().dataset());
        }

        private static Remark remark(CoreCode code, OwnFigure own, String first, String second) {
            return new Remark(
                    own.category(),
                    Problem.of(code, Location.NONE, own.name(), own.amount().toString(), own.from(), first, second));
        }
    }

    /**
     * A dataset of a caller's own, whose figures may be doubtful.
     *
     * @param own  the dataset
     * @param others  the figures that bound those of the dataset
     * @param replaced  the figures that it takes precedence over
     */
    record OwnDataset(FactorDataset own, FactorSet others, FactorSet replaced) {

        /** Returns the doubts about the figures of the caller's own datasets, against all others; they replace those of later ones. */
        static List<Remark> doubts(List<FactorDataset> all) {
            return IntStream.range(0, all.size())
                    .filter(place -> all.get(place).isOwn() && all.size() > 1)
                    .mapToObj(place -> at(place, all).doubts())
                    .flatMap(List::stream)
                    .toList();
        }

        private static OwnDataset at(int place, List<FactorDataset> all) {
            List<FactorDataset> others = new ArrayList<>(all);
            FactorDataset own = others.remove(place);
            return new OwnDataset(
                    own, FactorSet.unchecked(others), FactorSet.unchecked(all.subList(place + 1, all.size())));
        }

        List<Remark> doubts() {
            return own.methods().keySet().stream()
                    .flatMap(category -> Stream.concat(
                            own.areas().stream().flatMap(area -> ofMix(area, category)),
                            own.models().stream().flatMap(model -> ofDevice(model, category))))
                    .toList();
        }

        private Stream<Remark> ofMix(String area, ImpactCategory category) {
            return own.mix(area, category, Integer.MAX_VALUE).stream()
                    .flatMap(mix -> Known.mixes(others.datasets(), category)
                            .doubts(
                                    figure(area + " " + category, category, mix.factor()),
                                    replaced.mix(area, category, Integer.MAX_VALUE)
                                            .map(ElectricityMix::factor)));
        }

        private Stream<Remark> ofDevice(DeviceModel model, ImpactCategory category) {
            return Arrays.stream(LifecyclePhase.values())
                    .flatMap(phase -> own.factor(model.id(), phase, category).stream()
                            .flatMap(factor -> Known.devices(others.datasets(), model.type(), phase, category)
                                    .doubts(
                                            figure(FactorSet.name(model, phase, category), category, factor),
                                            replacedBy(model, phase, category))));
        }

        private Optional<Factor> replacedBy(DeviceModel model, LifecyclePhase phase, ImpactCategory category) {
            return replaced.model(model.id()).flatMap(found -> replaced.factor(found.model(), phase, category));
        }

        private OwnFigure figure(String name, ImpactCategory category, Factor factor) {
            return new OwnFigure(name, category, factor.amount(), own.toString());
        }
    }

    static final Overrides NONE = new Overrides(Map.of(), List.of());

    Overrides {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        remarks = List.copyOf(remarks);
    }

    /** Returns these overrides and one more; the figure keeps the name of the one it replaces. */
    Overrides with(FactorKey key, String name, Factor replaced, double value, Source source, Known known) {
        Amount amount = new Amount(value, replaced.amount().unit());
        Map<FactorKey, Factor> all = new LinkedHashMap<>(factors);
        all.put(key, new Factor(amount, provenance(replaced, source)));
        List<Remark> more = new ArrayList<>(remarks);
        more.add(new Remark(key.category(), remark(name, amount, replaced, source)));
        OwnFigure own = new OwnFigure(name, key.category(), amount, source.title());
        known.doubts(own, Optional.of(replaced)).forEach(more::add);
        return new Overrides(all, more);
    }

    /** Returns these overrides with further remarks. */
    Overrides with(List<Remark> more) {
        return new Overrides(
                factors, Stream.concat(remarks.stream(), more.stream()).toList());
    }

    private static Problem remark(String name, Amount amount, Factor replaced, Source source) {
        return Problem.of(
                CoreCode.FIGURE_OVERRIDDEN,
                Location.NONE,
                name,
                amount.toString(),
                source.title(),
                replaced.amount().toString(),
                replaced.provenance().dataset());
    }

    /** Returns the remarks on figures of some categories. */
    Stream<Problem> remarks(List<ImpactCategory> categories) {
        return remarks.stream()
                .filter(remark -> categories.contains(remark.category()))
                .map(Remark::problem);
    }

    private static Provenance provenance(Factor replaced, Source source) {
        String locator = "in place of " + replaced.amount() + " of "
                + replaced.provenance().dataset() + ", " + replaced.provenance().locator();
        return new Provenance(
                replaced.provenance().dataset(), source, locator, source.licence(), List.of("overridden"));
    }

    Optional<Factor> find(FactorKey key) {
        return Optional.ofNullable(factors.get(key));
    }
}

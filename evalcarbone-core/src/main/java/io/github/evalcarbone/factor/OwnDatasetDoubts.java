package io.github.evalcarbone.factor;

import io.github.evalcarbone.factor.Overrides.Known;
import io.github.evalcarbone.factor.Overrides.OwnFigure;
import io.github.evalcarbone.factor.Overrides.Remark;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The doubts about the figures of a caller's own dataset.
 *
 * @param own  the dataset
 * @param others  the figures that bound those of the dataset
 * @param replaced  the figures that it takes precedence over
 */
record OwnDatasetDoubts(FactorDataset own, FactorSet others, FactorSet replaced) {

    /** Returns the doubts about the figures of the caller's own datasets, against all others; they replace those of later ones. */
    static List<Remark> of(List<FactorDataset> all) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).isOwn() && all.size() > 1)
                .mapToObj(place -> at(place, all).all())
                .flatMap(List::stream)
                .toList();
    }

    private static OwnDatasetDoubts at(int place, List<FactorDataset> all) {
        List<FactorDataset> others = new ArrayList<>(all);
        FactorDataset own = others.remove(place);
        return new OwnDatasetDoubts(
                own, FactorSet.unchecked(others), FactorSet.unchecked(all.subList(place + 1, all.size())));
    }

    List<Remark> all() {
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
                                replaced.mix(area, category, Integer.MAX_VALUE).map(ElectricityMix::factor)));
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

package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.rule.LineInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a dataset from which a figure of a line was taken.
 *
 * @param dataset  id and version of the dataset
 * @param key  the key of the row within the dataset
 */
public record UsedRow(String dataset, List<Object> key) {

    static Stream<UsedRow> of(LineContext context, LineInput input, ImpactCategory category) {
        Optional<String> dataset = context.provenance(input, category).map(Provenance::dataset);
        return dataset.map(name -> new UsedRow(name, key(context, input, category))).stream();
    }

    static Stream<UsedMix> mix(LineContext context, LineInput input, ImpactCategory category) {
        return context.mix(input, category).map(UsedRow::used).stream();
    }

    /** Returns what a result reports of a mix it uses. */
    public static UsedMix used(ElectricityMix mix) {
        return new UsedMix(
                mix.area(),
                mix.year().map(String::valueOf).orElse(UsedMix.NOT_STATED),
                mix.basis(),
                mix.scope(),
                mix.losses(),
                mix.factor().provenance().dataset());
    }

    private static List<Object> key(LineContext context, LineInput input, ImpactCategory category) {
        String model = context.match(input).map(match -> match.model().id()).orElse("");
        String type = context.type.map(found -> found.id()).orElse("");
        return context.mix(input, category)
                .map(mix -> List.<Object>of("mix", mix.area(), mix.year(), category))
                .or(() -> context.lossesOf(input).map(losses -> List.of("coefficient", losses.id())))
                .or(() -> input.phase().map(phase -> List.<Object>of("factor", model, phase, category)))
                .orElseGet(() -> input == LineInput.TYPE_LIFETIME ? List.of("type", type) : List.of("model", model));
    }
}

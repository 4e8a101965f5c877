package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the screen offers, and its bounds.
 *
 * @param mostBytes  the most bytes of a file
 * @param mostRows  the most rows of an inventory
 * @param layouts  the layouts of columns
 * @param types  the types of equipment of the recommended figures
 * @param models  the models of the ministry's form
 * @param formTypes  the types of the ministry's form
 */
record Choices(
        int mostBytes,
        int mostRows,
        List<String> layouts,
        List<Choice> types,
        List<Choice> models,
        List<Choice> formTypes) {

    static Choices of(Language language) {
        return new Choices(
                Body.MOST_BYTES,
                Body.MOST_ROWS,
                CsvLayout.names(),
                types(FigureChoice.RECOMMENDED.factors(), language),
                models(FigureChoice.SIH.factors(), language),
                types(FigureChoice.SIH.factors(), language));
    }

    private static List<Choice> types(FactorSet factors, Language language) {
        return datasets(factors)
                .flatMap(dataset -> dataset.types().stream())
                .map(type -> new Choice(type.id(), type.titles().in(language)))
                .filter(choice -> !choice.label().isBlank())
                .sorted(Comparator.comparing(Choice::label))
                .distinct()
                .toList();
    }

    private static List<Choice> models(FactorSet factors, Language language) {
        return datasets(factors)
                .flatMap(dataset -> dataset.models().stream())
                .map(model -> new Choice(model.id(), model.titles().in(language)))
                .toList();
    }

    private static Stream<FactorDataset> datasets(FactorSet factors) {
        return factors.datasets().stream();
    }
}

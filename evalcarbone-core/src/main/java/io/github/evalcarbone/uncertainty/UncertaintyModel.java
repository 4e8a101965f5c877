package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import io.github.evalcarbone.uncertainty.basis.FigureFamily;
import io.github.evalcarbone.uncertainty.basis.FigureUncertainty;
import io.github.evalcarbone.uncertainty.basis.LineUncertainty;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import io.github.evalcarbone.uncertainty.basis.UncertaintyBasis;
import io.github.evalcarbone.uncertainty.basis.UncertaintyDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The uncertainties of figures and facts. What was added last counts first, then what is known of the figure. Immutable, and thread-safe if its selections are.
 *
 * <pre>{@code
 * var model = UncertaintyModel.NONE
 *         .withFigures(figure -> figure.kind() == FigureKind.FACTOR, Lognormal.ofRelativeDeviation(0.3), "EcoDiag's default")
 *         .withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.95, 1.05), "our own count");
 * }</pre>
 */
public final class UncertaintyModel {

    /** Nothing is uncertain. */
    public static final UncertaintyModel NONE = new UncertaintyModel(List.of(), List.of(), List.of(), Optional.empty());

    private static final UncertaintyModel STANDARD =
            new UncertaintyModel(List.of(), List.of(), List.of(), Optional.of(UncertaintyDefaults.shipped()));

    private final List<FigureUncertainty> figures;
    private final List<LineUncertainty> facts;
    private final List<FigureFamily> families;
    /** The data that hold where nothing was added; empty if all else is certain. */
    private final Optional<UncertaintyDefaults> defaults;

    private UncertaintyModel(
            List<FigureUncertainty> figures,
            List<LineUncertainty> facts,
            List<FigureFamily> families,
            Optional<UncertaintyDefaults> defaults) {
        this.figures = figures;
        this.facts = facts;
        this.families = families;
        this.defaults = defaults;
    }

    /**
     * Returns the model of the library: what the row of the dataset states, else what is published for figures of this kind and type,
     * else the default of the quality class. What is added to it counts before all of these.
     *
     * @return the model
     */
    public static UncertaintyModel standard() {
        return STANDARD;
    }

    private static <T> List<T> first(T added, List<T> others) {
        List<T> all = new ArrayList<>(List.of(added));
        all.addAll(others);
        return List.copyOf(all);
    }

    /**
     * Returns this model with the uncertainty of some figures.
     *
     * @param selected  the figures
     * @param distribution  the distribution, drawn for each of them on its own
     * @param source  where it comes from
     * @return the model
     */
    public UncertaintyModel withFigures(Predicate<UncertainFigure> selected, Distribution distribution, String source) {
        return with(new FigureUncertainty(selected, own(distribution, source)));
    }

    private static StatedUncertainty own(Distribution distribution, String source) {
        return new StatedUncertainty(distribution, UncertaintyBasis.OWN, new Bilingual(source, source));
    }

    /**
     * Returns this model with the uncertainty of some figures.
     *
     * @param added  the figures and their uncertainty
     * @return the model
     */
    public UncertaintyModel with(FigureUncertainty added) {
        return new UncertaintyModel(first(added, figures), facts, families, defaults);
    }

    /**
     * Returns this model with errors of a fact.
     *
     * @param fact  the fact
     * @param lines  the lines
     * @param distribution  the distribution, drawn for each line on its own
     * @param source  where it comes from
     * @return the model
     */
    public UncertaintyModel withFact(
            UncertainFact fact, Predicate<Equipment> lines, Distribution distribution, String source) {
        return with(new LineUncertainty(fact, lines, own(distribution, source)));
    }

    /**
     * Returns this model with errors of a fact.
     *
     * @param added  the fact, the lines and their errors
     * @return the model
     */
    public UncertaintyModel with(LineUncertainty added) {
        return new UncertaintyModel(figures, first(added, facts), families, defaults);
    }

    /**
     * Returns this model with figures that share a part of their error.
     *
     * @param added  the family
     * @return the model
     */
    public UncertaintyModel with(FigureFamily added) {
        return new UncertaintyModel(figures, facts, first(added, families), defaults);
    }

    /**
     * Returns the uncertainty of a figure.
     *
     * @param figure  the figure, with what is known of it
     * @return the uncertainty; empty if it is taken for certain
     */
    public Optional<StatedUncertainty> of(DescribedFigure figure) {
        return figures.stream()
                .filter(some -> some.figures().test(figure.figure()))
                .map(FigureUncertainty::uncertainty)
                .findFirst()
                .or(() -> defaults.flatMap(some -> ofData(figure, some)));
    }

    private static Optional<StatedUncertainty> ofData(DescribedFigure figure, UncertaintyDefaults defaults) {
        return stated(figure).or(() -> defaults.published(figure)).or(() -> defaults.byClass(figure));
    }

    private static Optional<StatedUncertainty> stated(DescribedFigure figure) {
        return figure.stated()
                .map(distribution -> new StatedUncertainty(distribution, UncertaintyBasis.DATASET, row(figure)));
    }

    /** Returns the place of the row, which reads the same in both languages. */
    private static Bilingual row(DescribedFigure figure) {
        String place = figure.provenance()
                .map(Provenance::toString)
                .orElseGet(() -> figure.figure().dataset());
        return new Bilingual(place, place);
    }

    /**
     * Returns the errors of a fact of a line.
     *
     * @param fact  the fact
     * @param line  the line
     * @return the uncertainty; empty if it is taken for certain
     */
    public Optional<StatedUncertainty> of(UncertainFact fact, Equipment line) {
        return facts.stream()
                .filter(some -> some.fact() == fact && some.lines().test(line))
                .map(LineUncertainty::uncertainty)
                .findFirst()
                .or(() -> defaults.flatMap(some -> some.of(fact, line)));
    }

    /**
     * Returns the family of a figure, the one added last; empty if it is drawn on its own.
     *
     * @param figure  the figure
     * @return the family
     */
    Optional<FigureFamily> family(UncertainFigure figure) {
        return families.stream().filter(family -> family.figures().test(figure)).findFirst();
    }
}

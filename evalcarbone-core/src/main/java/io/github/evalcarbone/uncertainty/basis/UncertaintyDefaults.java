package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.TextSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The uncertainty of figures and facts where neither the user nor a dataset states it: spreads that are published for types of
 * devices, and defaults by class of quality. All are data of the library, in {@code defaults.json}, with their sources.
 * Immutable and thread-safe.
 */
public final class UncertaintyDefaults {

    /** The kind of flow that devices and electricity are, among those with a basic factor. */
    public static final String ENERGY_AND_MATERIALS = "energy and materials";

    private static final UncertaintyDefaults SHIPPED =
            DefaultsReader.read(TextSource.ofResource(UncertaintyDefaults.class, "defaults.json"));

    private final DefaultsContent content;

    UncertaintyDefaults(DefaultsContent content) {
        this.content = content;
    }

    /** {@return the defaults of the library} */
    public static UncertaintyDefaults shipped() {
        return SHIPPED;
    }

    /** {@return id and version, such as {@code evalcarbone-uncertainty 1.0.0}} */
    public String name() {
        return content.name();
    }

    /** {@return the publications that they come from} */
    public List<UncertaintySource> sources() {
        return content.sources();
    }

    /** {@return the classes of quality, from the best to the worst} */
    public List<QualityClass> classes() {
        return content.classes();
    }

    /** {@return the pedigree matrices, the usual one first} */
    public List<PedigreeMatrix> matrices() {
        return content.matrices();
    }

    PedigreeMatrix matrix() {
        return content.matrices().get(0);
    }

    /** {@return the factor that is in every figure, by kind of flow} */
    public Map<String, Double> basicFactors() {
        return content.basicFactors();
    }

    double basicFactor(String kind) {
        return Objects.requireNonNull(content.basicFactors().get(kind), kind);
    }

    /**
     * Returns what a publication states for figures of this kind and type.
     *
     * @param figure  the figure
     * @return the uncertainty; empty if none is known
     */
    public Optional<StatedUncertainty> published(DescribedFigure figure) {
        return content.spreads().stream()
                .filter(spread -> spread.isFor(figure))
                .map(PublishedSpread::uncertainty)
                .findFirst();
    }

    /**
     * Returns the class of quality of a figure of a dataset: the worst of those of its kind and its marks.
     *
     * @param figure  the figure
     * @return the class; empty for a parameter of a rule set
     */
    public Optional<QualityClass> qualityClass(DescribedFigure figure) {
        return rule(figure).map(ClassRule::quality);
    }

    private Optional<ClassRule> rule(DescribedFigure figure) {
        return content.rules().stream()
                .filter(rule -> rule.isFor(figure))
                .max(Comparator.comparing(ClassRule::quality));
    }

    /**
     * Returns the default of a figure, by its class of quality; that of a parameter by the list of those that are uncertain.
     *
     * @param figure  the figure
     * @return the uncertainty, which says so; empty if the figure is a constant, a choice of method or an unknown parameter
     */
    public Optional<StatedUncertainty> byClass(DescribedFigure figure) {
        return figure.figure().kind() == FigureKind.PARAMETER
                ? Optional.ofNullable(content.parameters().get(figure.figure().row()))
                        .flatMap(ParameterRule::uncertainty)
                : rule(figure).map(rule -> content.byClass(rule.quality(), rule.reason()));
    }

    /**
     * Returns whether a parameter of a rule set is in the list of those that are uncertain and those that are not.
     *
     * @param parameter  its id
     * @return whether it is
     */
    public boolean knows(String parameter) {
        return content.parameters().containsKey(parameter);
    }

    /**
     * Returns the error of a fact that a line states.
     *
     * @param fact  the fact
     * @param line  the line
     * @return the uncertainty; empty if it is taken for certain
     */
    public Optional<StatedUncertainty> of(UncertainFact fact, Equipment line) {
        return content.facts().stream()
                .filter(rule -> rule.isFor(fact, line))
                .map(FactRule::uncertainty)
                .findFirst();
    }
}

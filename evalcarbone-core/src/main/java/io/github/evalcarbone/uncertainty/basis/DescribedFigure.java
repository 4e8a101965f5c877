package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.factor.Provenance;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that lines share, with what is known of it. Immutable and thread-safe.
 *
 * @param figure  the figure, by its place
 * @param provenance  its origin; empty for a parameter of a rule set
 * @param type  the type of the device, or the type itself; empty for any other figure
 * @param marks  its quality flags; {@value #GENERIC} if it is of a model that stands for its type
 * @param stated  how far the true value may be from it, as its dataset states; empty if it does not
 */
public record DescribedFigure(
        UncertainFigure figure,
        Optional<Provenance> provenance,
        Optional<String> type,
        Set<String> marks,
        Optional<Distribution> stated) {

    /** The mark of a figure of a model that stands for its type. */
    public static final String GENERIC = "generic";

    /**
     * Creates a described figure.
     *
     * @param figure  the figure
     * @param provenance  its origin
     * @param type  the type of the device
     * @param marks  its quality flags, and {@value #GENERIC}
     * @param stated  its stated uncertainty
     */
    public DescribedFigure {
        marks = Set.copyOf(marks);
    }

    /**
     * Obtains a figure of which no more than its place is known.
     *
     * @param figure  the figure
     * @return the described figure
     */
    public static DescribedFigure of(UncertainFigure figure) {
        return new DescribedFigure(figure, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}

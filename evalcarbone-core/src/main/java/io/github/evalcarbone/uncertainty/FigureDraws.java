package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.Normal;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.uncertainty.basis.FigureFamily;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The draws of the figures that lines share. Immutable and thread-safe. */
final class FigureDraws {

    /** The distribution and the draws of one figure. */
    private record Source(Distribution distribution, Draw draw, Optional<FigureFamily> family) {}

    /** A number above 0 and below 1 for each draw. */
    private interface Draw {

        double at(int draw);
    }

    private final List<DrawnFigure> drawn = new ArrayList<>();
    /** By figure; null if it is certain. */
    private final @Nullable Source[] sources;
    /** The places of those that are drawn. */
    private final int[] places;

    FigureDraws(StudyLines lines, UncertaintyModel model, Drawing drawing) {
        List<UncertainFigure> figures = lines.figures();
        sources = new Source[figures.size()];
        for (int i = 0; i < sources.length; i++) {
            Optional<StatedUncertainty> stated = model.of(lines.described(i))
                    .filter(any -> !any.distribution().isCertain());
            if (stated.isPresent()) {
                drawn.add(new DrawnFigure(figures.get(i), stated.get()));
                Optional<FigureFamily> family = model.family(figures.get(i));
                sources[i] = new Source(stated.get().distribution(), draw(figures.get(i), family, drawing), family);
            }
        }
        places = IntStream.range(0, sources.length)
                .filter(i -> sources[i] != null)
                .toArray();
    }

    private static Draw draw(UncertainFigure figure, Optional<FigureFamily> family, Drawing drawing) {
        Draw own = draw(figure.id(), drawing);
        return family.map(found -> joined(own, draw("family|" + found.id(), drawing), found.correlation()))
                .orElse(own);
    }

    private static Draw draw(String name, Drawing drawing) {
        RandomStream stream = RandomStream.of(drawing.seed(), name);
        if (drawing.sampling() == Sampling.RANDOM) {
            return stream::at;
        }
        int[] order = stream.order(drawing.draws());
        return draw -> (order[draw] + stream.at(draw)) / drawing.draws();
    }

    /** A part of the score is that of the family. */
    private static Draw joined(Draw own, Draw ofFamily, double correlation) {
        double shared = StrictMath.sqrt(correlation);
        double rest = StrictMath.sqrt(1 - correlation);
        return draw ->
                Normal.probability(shared * Normal.quantile(ofFamily.at(draw)) + rest * Normal.quantile(own.at(draw)));
    }

    List<DrawnFigure> drawn() {
        return List.copyOf(drawn);
    }

    /** Returns the place of each figure that is drawn, among all figures. */
    int[] places() {
        return places.clone();
    }

    /** Returns the correlation of two figures that are drawn, given by their places among these. */
    double correlation(int one, int other) {
        Optional<FigureFamily> family = family(places[one]);
        return family.isPresent() && family.equals(family(places[other]))
                ? family.get().correlation()
                : 0;
    }

    private Optional<FigureFamily> family(int place) {
        Source source = sources[place];
        return source == null ? Optional.empty() : source.family();
    }

    /** Returns for each figure whether it varies. */
    boolean[] varying() {
        boolean[] varying = new boolean[sources.length];
        for (int i = 0; i < varying.length; i++) {
            varying[i] = sources[i] != null;
        }
        return varying;
    }

    /** Returns the standard deviation of the ratio of each figure; 0 if it is certain. */
    double[] standardDeviations() {
        return Arrays.stream(sources)
                .mapToDouble(
                        source -> source == null ? 0 : source.distribution().standardDeviation())
                .toArray();
    }

    /** Returns the ratios of figures as they are published. */
    double[] published() {
        double[] ratios = new double[sources.length];
        Arrays.fill(ratios, 1);
        return ratios;
    }

    /** Writes the ratios of a draw. */
    void fill(int draw, double[] ratios) {
        for (int i = 0; i < ratios.length; i++) {
            Source source = sources[i];
            ratios[i] = source == null
                    ? 1
                    : source.distribution().ratioAt(source.draw().at(draw));
        }
    }
}

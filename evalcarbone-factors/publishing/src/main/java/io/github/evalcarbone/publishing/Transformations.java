package io.github.evalcarbone.publishing;

import io.github.evalcarbone.publishing.source.AdemeTransformation;
import io.github.evalcarbone.publishing.source.BoaviztaTransformation;
import io.github.evalcarbone.publishing.source.EmberTransformation;
import io.github.evalcarbone.publishing.source.SihTransformation;
import java.util.List;

/** All transformations there are. */
public final class Transformations {

    private static final List<Transformation> ALL = List.of(
            new SihTransformation(),
            new AdemeTransformation(),
            new EmberTransformation(),
            new BoaviztaTransformation());

    private Transformations() {}

    /** The transformation that makes a dataset. */
    public static Transformation of(String id) {
        return ALL.stream()
                .filter(transformation -> transformation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("[" + id + "] must be the id of a dataset."));
    }
}

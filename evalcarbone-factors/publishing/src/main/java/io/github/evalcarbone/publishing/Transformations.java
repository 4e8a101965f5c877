package io.github.evalcarbone.publishing;

import io.github.evalcarbone.publishing.source.AdemeTransformation;
import io.github.evalcarbone.publishing.source.BoaviztaTransformation;
import io.github.evalcarbone.publishing.source.BoundariesTransformation;
import io.github.evalcarbone.publishing.source.CloudTransformation;
import io.github.evalcarbone.publishing.source.Ef31Transformation;
import io.github.evalcarbone.publishing.source.ElectricityMapsTransformation;
import io.github.evalcarbone.publishing.source.EmberTransformation;
import io.github.evalcarbone.publishing.source.HospitalTransformation;
import io.github.evalcarbone.publishing.source.SihTransformation;
import java.util.List;

/** All transformations there are. */
public final class Transformations {

    private static final List<Transformation> ALL = List.of(
            new AdemeTransformation(),
            new BoaviztaTransformation(),
            new BoundariesTransformation(),
            new CloudTransformation(),
            new Ef31Transformation(),
            new ElectricityMapsTransformation(),
            new EmberTransformation(),
            new HospitalTransformation(),
            new SihTransformation());

    private Transformations() {}

    /** The transformation that makes a dataset. */
    public static Transformation of(String id) {
        return ALL.stream()
                .filter(transformation -> transformation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("[" + id + "] must be the id of a dataset."));
    }
}

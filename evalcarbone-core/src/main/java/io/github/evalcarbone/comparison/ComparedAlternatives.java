package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.engine.result.BaseFootprint;
import java.util.HashSet;
import java.util.List;

/** The conditions for footprints to be compared. Stateless. */
final class ComparedAlternatives {

    private ComparedAlternatives() {}

    /** Returns the alternatives; rejects fewer than two, and two of one name. */
    static List<Alternative> checked(List<Alternative> alternatives) {
        List<Alternative> all = List.copyOf(alternatives);
        if (all.size() < 2 || new HashSet<>(names(all)).size() < all.size()) {
            throw new IllegalArgumentException(
                    "The alternatives " + names(all) + " must be two or more, each with a name of its own.");
        }
        return all;
    }

    static List<String> names(List<Alternative> all) {
        return all.stream().map(Alternative::name).toList();
    }

    /** Returns what the alternatives have in common; rejects those without a category and a phase in common. */
    static CommonValues commonValues(List<Alternative> all) {
        CommonValues values = CommonValues.of(
                all.stream().map(ComparedAlternatives::footprint).toList());
        if (values.targets().targets() == 0) {
            throw new IllegalArgumentException(
                    "The alternatives " + names(all)
                            + " must have a category and a phase in common.\nCompute them with datasets that have the same category.");
        }
        return values;
    }

    private static BaseFootprint footprint(Alternative alternative) {
        if (alternative.footprint() instanceof BaseFootprint footprint) {
            return footprint;
        }
        throw new IllegalArgumentException(
                "The footprint [" + alternative.footprint() + "] must come from this library.");
    }
}

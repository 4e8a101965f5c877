package io.github.evalcarbone.system;

import io.github.evalcarbone.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of one kind that are stated for a system, valid or not, each with its location. Not thread-safe.
 *
 * @param <T>  the kind of parts
 */
final class StatedParts<T> {

    private List<Stated<T>> all = new ArrayList<>();

    /** A part, its location, and the locations of its references that have their own. */
    record Stated<T>(T part, Location at, Map<String, Location> references) {

        Stated {
            references = Map.copyOf(references);
        }

        Location of(String reference) {
            return references.getOrDefault(reference, at);
        }

        Stated<T> with(T changed) {
            return new Stated<>(changed, at, references);
        }
    }

    void add(T part, Location at, Map<String, Location> references) {
        all.add(new Stated<>(part, at, references));
    }

    /** Changes the parts there are, or removes those for which nothing is returned; their locations stay. */
    void change(Function<? super T, Optional<T>> change) {
        List<Stated<T>> changed = new ArrayList<>();
        all.forEach(one -> change.apply(one.part()).map(one::with).ifPresent(changed::add));
        all = changed;
    }

    List<Stated<T>> all() {
        return all;
    }
}

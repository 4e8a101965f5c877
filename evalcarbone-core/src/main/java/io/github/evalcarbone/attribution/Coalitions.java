package io.github.evalcarbone.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets of causes. Stateless and thread-safe. */
final class Coalitions {

    private Coalitions() {}

    /** Returns all subsets, the empty one first. */
    static List<Set<Cause>> of(Set<Cause> causes) {
        return unions(causes.stream().<Set<Cause>>map(EnumSet::of).toList());
    }

    /** Returns the unions of some of the blocks, the empty one first. */
    static List<Set<Cause>> unions(List<Set<Cause>> blocks) {
        List<Set<Cause>> unions = new ArrayList<>();
        unions.add(EnumSet.noneOf(Cause.class));
        for (Set<Cause> block : blocks) {
            for (Set<Cause> known : List.copyOf(unions)) {
                unions.add(union(known, block));
            }
        }
        return unions;
    }

    static Set<Cause> union(Set<Cause> one, Set<Cause> other) {
        Set<Cause> both = EnumSet.noneOf(Cause.class);
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    static Set<Cause> intersection(Set<Cause> one, Set<Cause> other) {
        Set<Cause> both = EnumSet.noneOf(Cause.class);
        both.addAll(one);
        both.retainAll(other);
        return both;
    }

    /** Returns the parts of blocks within a set, without those that are empty. */
    static List<Set<Cause>> within(List<Set<Cause>> blocks, Set<Cause> causes) {
        return blocks.stream()
                .map(block -> intersection(block, causes))
                .filter(block -> !block.isEmpty())
                .toList();
    }
}

package io.github.evalcarbone.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins causes whose facts cannot be mixed, as a mixture has no figure. Of all ways that avoid every such mixture, that with the
 * most causes apart is taken; of these the one that joins the nearest neighbours, then the first. Stateless and thread-safe.
 */
final class CauseMerging {

    private CauseMerging() {}

    /**
     * Returns the blocks, in canonical order; each cause by itself if no mixture is unknown.
     *
     * @param causes  the causes
     * @param unknown  the mixtures in which a value is unknown, each by the causes whose facts come from the other side
     */
    static List<Set<Cause>> blocks(Set<Cause> causes, Set<Set<Cause>> unknown) {
        List<Set<Cause>> apart =
                causes.stream().sorted().<Set<Cause>>map(EnumSet::of).toList();
        if (unknown.isEmpty()) {
            return apart;
        }
        return partitions(causes.stream().sorted().toList()).stream()
                .sorted(Comparator.comparingInt((List<Set<Cause>> blocks) -> -blocks.size())
                        .thenComparingInt(blocks -> span(blocks, apart)))
                .filter(blocks -> unknown.stream().allMatch(taken -> isAvoided(taken, blocks)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a way of joining avoids a mixture: a block would be split by it. */
    private static boolean isAvoided(Set<Cause> taken, List<Set<Cause>> blocks) {
        return blocks.stream()
                .map(block -> Coalitions.intersection(block, taken).size() % block.size())
                .anyMatch(inside -> inside > 0);
    }

    /** Returns how far apart the causes are that are joined. */
    private static int span(List<Set<Cause>> blocks, List<Set<Cause>> apart) {
        return blocks.stream()
                .mapToInt(block -> {
                    List<Integer> places = block.stream()
                            .map(cause -> apart.indexOf(EnumSet.of(cause)))
                            .toList();
                    return places.get(places.size() - 1) - places.get(0);
                })
                .sum();
    }

    /** Returns all partitions, in the order in which a cause joins the earlier blocks before it opens its own. */
    private static List<List<Set<Cause>>> partitions(List<Cause> causes) {
        List<List<Set<Cause>>> all = new ArrayList<>();
        all.add(List.of());
        for (Cause cause : causes) {
            List<List<Set<Cause>>> longer = new ArrayList<>();
            all.forEach(blocks -> longer.addAll(with(blocks, cause)));
            all = longer;
        }
        return all;
    }

    private static List<List<Set<Cause>>> with(List<Set<Cause>> blocks, Cause cause) {
        List<List<Set<Cause>>> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Set<Cause>> joined = new ArrayList<>(blocks);
            joined.set(i, Coalitions.union(blocks.get(i), EnumSet.of(cause)));
            all.add(joined);
        }
        List<Set<Cause>> opened = new ArrayList<>(blocks);
        opened.add(EnumSet.of(cause));
        all.add(opened);
        return all;
    }
}

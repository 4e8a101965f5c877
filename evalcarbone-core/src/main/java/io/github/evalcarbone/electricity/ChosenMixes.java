package io.github.evalcarbone.electricity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mixes that were chosen in place of usual ones, and what the names of areas with one mean. Immutable and thread-safe.
 *
 * @param all  the mixes, each once
 */
public record ChosenMixes(List<ChosenMix> all) {

    /** No mix but the usual ones. */
    public static final ChosenMixes NONE = new ChosenMixes(List.of());

    /**
     * An area, and what was chosen for it.
     *
     * @param area  the area; empty if it is not known
     * @param mix  the mix that was chosen last; empty for the usual one
     * @param contract  the contract that was chosen last; empty for none
     */
    public record Found(String area, Optional<ChosenMix> mix, Optional<MixFigure> contract) {

        private Found below(String rest, ChosenMix chosen) {
            return chosen instanceof ChosenMix.ByContract of
                    ? new Found(rest, mix, contract.or(() -> Optional.of(of.figure())))
                    : new Found(rest, mix.or(() -> Optional.of(chosen)), contract);
        }
    }

    /**
     * Creates the choices.
     *
     * @param all  the mixes
     */
    public ChosenMixes {
        all = List.copyOf(all);
    }

    /**
     * Returns these choices and one more.
     *
     * @param mix  the mix
     * @return all of them, each once
     */
    public ChosenMixes with(ChosenMix mix) {
        if (all.contains(mix)) {
            return this;
        }
        List<ChosenMix> more = new ArrayList<>(all);
        more.add(mix);
        return new ChosenMixes(more);
    }

    /**
     * Returns what a name of an area means.
     *
     * @param name  the name, such as one of {@link ChosenMix#in}
     * @return the area and what was chosen for it; the name itself if it is none of these choices
     */
    public Found find(String name) {
        Found found = new Found(name, Optional.empty(), Optional.empty());
        Optional<ChosenMix> next = last(name);
        while (next.isPresent()) {
            String rest = found.area()
                    .substring(0, found.area().length() - next.get().in("").length());
            found = found.below(rest, next.get());
            next = last(rest);
        }
        return found;
    }

    private Optional<ChosenMix> last(String name) {
        return all.stream().filter(mix -> name.endsWith(mix.in(""))).findFirst();
    }
}

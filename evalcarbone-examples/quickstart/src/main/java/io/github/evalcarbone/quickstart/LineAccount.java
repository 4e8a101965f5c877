package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.intake.system.SystemTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How many lines have all their values, some of them, or none.
 *
 * @param full  the lines with a value in every phase and category
 * @param part  the lines with some values
 * @param none  the lines without any value
 */
record LineAccount(long full, long part, long none) {

    private static final LineAccount NOTHING = new LineAccount(0, 0, 0);

    /** The lines of a table; nothing if it has none of its own in a footprint, or was not read. */
    static Optional<LineAccount> of(SystemTable table, ComputedFootprint known) {
        return switch (table) {
            case EQUIPMENT -> Optional.of(of(known.equipment()));
            case VIRTUAL_MACHINES -> known.system().map(system -> of(system.machines(), system));
            case APPLICATIONS -> known.system().map(system -> of(system.applications(), system));
            case MESSAGING -> known.system().map(system -> of(system.messaging(), system));
            case DATA_CENTRES, HOSTS -> Optional.empty();
        };
    }

    static LineAccount ofServices(ComputedFootprint known) {
        return known.system().map(system -> of(system.services(), system)).orElse(NOTHING);
    }

    long lines() {
        return full + part + none;
    }

    private static LineAccount of(Footprint equipment) {
        int lines = (int) equipment.lineCount();
        int width = equipment.phases().size() * equipment.categories().size();
        double[] values = new double[lines * width];
        equipment.writeTo(values);
        return of(
                LongStream.range(0, lines)
                        .map(line -> known(values, (int) line * width, width))
                        .boxed(),
                width);
    }

    private static long known(double[] values, int from, int width) {
        return Arrays.stream(values, from, from + width)
                .filter(value -> !Double.isNaN(value))
                .count();
    }

    /** Without categories nothing was computed, so that no line is complete. */
    private static LineAccount of(Stream<Long> known, int all) {
        return known.map(values -> values == 0 ? one(false, false) : one(values == all, true))
                .reduce(NOTHING, LineAccount::plus);
    }

    private static LineAccount one(boolean isFull, boolean isKnown) {
        return new LineAccount(isFull ? 1 : 0, !isFull && isKnown ? 1 : 0, isKnown ? 0 : 1);
    }

    private LineAccount plus(LineAccount other) {
        return new LineAccount(full + other.full, part + other.part, none + other.none);
    }

    /** The objects of a view, such as machines; their phases need not be those of the equipment. */
    private static <T> LineAccount of(AllocatedFootprint<T> view, Footprint whole) {
        return view.parts().stream().map(part -> one(part, whole)).reduce(NOTHING, LineAccount::plus);
    }

    private static <T> LineAccount one(AllocationLine<T> part, Footprint whole) {
        List<ImpactCategory> categories = whole.categories();
        boolean isKnown = categories.stream()
                .anyMatch(category -> whole.phases().stream()
                        .anyMatch(phase -> part.value(phase, category).isPresent()));
        return one(isKnown && categories.stream().allMatch(part::isComplete), isKnown);
    }

    private static LineAccount of(MessagingFootprint mail, Footprint whole) {
        List<ImpactCategory> categories = whole.categories();
        return of(
                mail.months().stream()
                        .map(month -> categories.stream()
                                .filter(category -> mail.value(month, category).isPresent())
                                .count()),
                categories.size());
    }
}

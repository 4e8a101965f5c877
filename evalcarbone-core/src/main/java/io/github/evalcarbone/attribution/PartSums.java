package io.github.evalcarbone.attribution;

import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Set;

/** Adds up parts of causes, exactly. Immutable and thread-safe. */
record PartSums(List<Set<Cause>> blocks, ComparedPhases phases, List<MixedLines> lines) {

    List<CausePart> parts(Unit unit) {
        return blocks.stream().map(block -> part(block, unit)).toList();
    }

    private CausePart part(Set<Cause> block, Unit unit) {
        return new CausePart(
                block.stream().sorted().toList(),
                exact(block).rounded(unit),
                sum(block, false).rounded(unit),
                sum(block, true).rounded(unit),
                lines(block));
    }

    /** Returns the number of lines of which something is compared and which have this block. */
    long lines(Set<Cause> block) {
        return lines.stream()
                .filter(mixed -> mixed.blocks().contains(block))
                .mapToLong(MixedLines::lines)
                .sum();
    }

    /** Returns the exact part of a block. */
    ExactPart exact(Set<Cause> block) {
        return sum(block, false).plus(sum(block, true));
    }

    /** Returns the exact sum of all parts. */
    ExactPart exact() {
        return blocks.stream().map(this::exact).reduce(ExactPart.ZERO, ExactPart::plus);
    }

    private ExactPart sum(Set<Cause> block, boolean ofUse) {
        ExactPart sum = ExactPart.ZERO;
        for (int phase = 0; phase < phases.size(); phase++) {
            if (phases.isUse(phase) == ofUse) {
                sum = sum.plus(part(block, phase));
            }
        }
        return sum;
    }

    private ExactPart part(Set<Cause> block, int phase) {
        return lines.stream().map(mixed -> mixed.part(block, phase)).reduce(ExactPart.ZERO, ExactPart::plus);
    }
}

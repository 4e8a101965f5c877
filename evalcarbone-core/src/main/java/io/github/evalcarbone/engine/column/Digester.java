package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.digest.AlikeLines;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestScope;
import io.github.evalcarbone.engine.digest.IssueKind;
import io.github.evalcarbone.engine.digest.LargestLines;
import io.github.evalcarbone.engine.line.WholeFindings;
import io.github.evalcarbone.engine.result.ResultHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines of one outcome, hence one setting, and with the same tags together: they have the same device, place, gaps and
 * findings. Not thread-safe.
 */
final class Digester implements LineWalker.Visitor {

    private final ResultHeader header;
    private final DigestScope scope;
    private final LargestLines largest;
    private final List<AlikeLines> groups = new ArrayList<>();
    private final IdentityHashMap<Outcome, OfOutcome> outcomes = new IdentityHashMap<>();
    /** In the order of their first lines. */
    private final List<OfOutcome> inOrder = new ArrayList<>();

    private final double[] ownWeights;
    private final double[] ownFactors;
    private final int[] targets;
    private long lines;

    /** The groups of one outcome, by tags and whether nothing is counted. */
    private static final class OfOutcome {

        private final Outcome outcome;
        private final boolean isOfOneLine;
        private final Map<Integer, AlikeLines> byPlace = new HashMap<>();
        /** The issues of lines of which something is counted, and those of lines of which nothing is. */
        private final @Nullable IssueKind[] kinds = new IssueKind[2];

        private long lines;

        OfOutcome(Outcome outcome) {
            this.outcome = outcome;
            this.isOfOneLine = ColumnStore.tellsOfItsLine(outcome);
        }
    }

    Digester(ResultHeader header, DigestScope scope) {
        this.header = header;
        this.scope = scope;
        this.largest = new LargestLines(scope);
        this.ownWeights = new double[scope.cells()];
        this.ownFactors = new double[scope.cells()];
        this.targets = scope.categories().stream()
                .flatMapToInt(category -> scope.phases().stream().mapToInt(phase -> header.target(phase, category)))
                .toArray();
    }

    @Override
    public void visit(LineStore part, Chunk chunk, int line, Outcome outcome, double[] weights, double[] factors) {
        for (int cell = 0; cell < targets.length; cell++) {
            ownWeights[cell] = weights[targets[cell]];
            ownFactors[cell] = factors[targets[cell]];
        }
        AlikeLines alike = group(part, chunk, line, outcome);
        alike.add(lines, chunk.ids[line], chunk.labels[line], chunk.quantities[line], ownWeights, ownFactors);
        largest.take(() -> part.found(chunk, line), alike, ownWeights, ownFactors);
        lines++;
    }

    private AlikeLines group(LineStore part, Chunk chunk, int line, Outcome outcome) {
        OfOutcome groupsOf = of(outcome);
        groupsOf.lines++;
        int counted = chunk.quantities[line] == 0 ? 1 : 0;
        int place = 2 * chunk.tags[line] + counted;
        AlikeLines known = groupsOf.isOfOneLine ? null : groupsOf.byPlace.get(place);
        if (known == null) {
            known = new AlikeLines(kind(groupsOf, counted, part, chunk, line), part.found(chunk, line));
            groupsOf.byPlace.put(place, known);
            groups.add(known);
        }
        return known;
    }

    private IssueKind kind(OfOutcome groupsOf, int counted, LineStore part, Chunk chunk, int line) {
        IssueKind known = groupsOf.isOfOneLine ? null : groupsOf.kinds[counted];
        if (known == null) {
            known = new IssueKind(
                    scope,
                    ColumnStore.gaps(part, chunk, line, groupsOf.outcome),
                    ColumnStore.findings(chunk, line, groupsOf.outcome));
            groupsOf.kinds[counted] = known;
        }
        return known;
    }

    private OfOutcome of(Outcome outcome) {
        return outcomes.computeIfAbsent(outcome, this::newOutcome);
    }

    private OfOutcome newOutcome(Outcome outcome) {
        OfOutcome groupsOf = new OfOutcome(outcome);
        inOrder.add(groupsOf);
        return groupsOf;
    }

    Digest digest() {
        WholeFindings whole = new WholeFindings(header);
        inOrder.forEach(of -> whole.count(of.outcome.result(), of.lines));
        return new Digest(scope, whole.get(), groups, largest);
    }
}

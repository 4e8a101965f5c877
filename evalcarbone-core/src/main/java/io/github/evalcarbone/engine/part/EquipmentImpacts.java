package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.column.KeptChunk;
import io.github.evalcarbone.engine.column.KeptChunk.KeptLine;
import io.github.evalcarbone.engine.result.ResultHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The impacts of equipment by the targets of a system, which may have more phases than those of its equipment. Thread-safe. */
public final class EquipmentImpacts {

    private final ColumnFootprint equipment;
    private final ResultHeader header;
    /** The target of the equipment by target of the system; -1 for none. */
    private final int[] targets;
    /** Created on demand; every thread would create the same list. */
    private @Nullable List<Line> lines;

    public EquipmentImpacts(ColumnFootprint equipment, ResultHeader system) {
        this.equipment = equipment;
        this.header = system;
        this.targets = new int[system.targets()];
        Arrays.setAll(targets, this::targetOfEquipment);
    }

    private int targetOfEquipment(int target) {
        ResultHeader own = equipment.header();
        int phase = own.phases().indexOf(header.phase(target));
        return phase < 0 ? -1 : own.target(phase, own.categories().indexOf(header.category(target)));
    }

    /** Returns the results of the lines with selected ids, in the order of the inventory. */
    public List<KeptLine> kept(Predicate<String> chosen) {
        return equipment.kept(chosen);
    }

    public Base of(KeptLine line) {
        return Base.of(spread(line.weights()), spread(line.factors()), gaps(line));
    }

    private double[] spread(double[] values) {
        if (header.phases().equals(equipment.header().phases())) {
            return values;
        }
        double[] spread = new double[targets.length];
        Arrays.setAll(spread, target -> targets[target] < 0 ? Double.NaN : values[targets[target]]);
        return spread;
    }

    private @Nullable Gap[] gaps(KeptLine line) {
        @Nullable Gap[] gaps = new Gap[targets.length];
        line.gaps().forEach(gap -> gaps[header.target(gap.phase(), gap.category())] = gap);
        return gaps;
    }

    /** Returns all equipment, in the order of the inventory. */
    public List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            List<Line> all = new ArrayList<>();
            equipment.chunks().forEach(chunk -> add(chunk, all));
            known = List.copyOf(all);
            lines = known;
        }
        return known;
    }

    private void add(KeptChunk chunk, List<Line> all) {
        for (int line = 0; line < chunk.size(); line++) {
            all.add(new Line(this, chunk, line));
        }
    }

    /** A line whose impact is looked up on demand. */
    public static final class Line extends Base {

        private final EquipmentImpacts impacts;
        private final KeptChunk chunk;
        private final int line;
        private @Nullable Looked looked;

        Line(EquipmentImpacts impacts, KeptChunk chunk, int line) {
            this.impacts = impacts;
            this.chunk = chunk;
            this.line = line;
        }

        public String id() {
            return chunk.id(line);
        }

        public String label() {
            return chunk.label(line);
        }

        @Override
        protected double weight(int target) {
            return looked().weights[target];
        }

        @Override
        protected double factor(int target) {
            return looked().factors[target];
        }

        @Override
        protected @Nullable Gap reason(int target) {
            return looked().gaps[target];
        }

        private Looked looked() {
            Looked known = looked;
            if (known == null) {
                KeptLine kept = chunk.line(line);
                known = new Looked(impacts.spread(kept.weights()), impacts.spread(kept.factors()), impacts.gaps(kept));
                looked = known;
            }
            return known;
        }
    }

    /** The impact of a line, looked up by target. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    private record Looked(
            double[] weights, double[] factors, @Nullable Gap[] gaps) {}
}

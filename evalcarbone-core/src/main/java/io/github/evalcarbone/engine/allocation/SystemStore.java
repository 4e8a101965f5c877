package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestBuilder;
import io.github.evalcarbone.engine.digest.DigestScope;
import io.github.evalcarbone.engine.result.BreakdownBuilder;
import io.github.evalcarbone.engine.result.ChosenValues;
import io.github.evalcarbone.engine.result.FootprintStore;
import io.github.evalcarbone.engine.result.GroupedLines;
import io.github.evalcarbone.engine.result.MergedFindings;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of a system: those of its equipment, then one for each service. */
final class SystemStore implements FootprintStore {

    private final ResultHeader header;
    private final ColumnFootprint equipment;
    private final ServiceLines services;
    private final List<Finding> ofServices;

    SystemStore(ResultHeader header, ColumnFootprint equipment, ServiceLines services, List<Finding> ofServices) {
        this.header = header;
        this.equipment = equipment;
        this.services = services;
        this.ofServices = ofServices;
    }

    @Override
    public List<FootprintLine> lines() {
        return SystemView.concat(equipment.lines(), services.lines());
    }

    @Override
    public List<LineImpact> impacts() {
        return SystemView.concat(equipment.impacts(), services.impacts());
    }

    @Override
    public List<Gap> gaps() {
        return SystemView.concat(equipment.gaps(), services.gaps());
    }

    @Override
    public List<Finding> findings() {
        return MergedFindings.of(equipment.findings(), ofServices);
    }

    @Override
    public Digest digest(DigestScope scope) {
        Digest own = equipment.digest(scope.categories(), scope.largest());
        return new DigestBuilder(scope)
                .add(equipment.lineCount(), services.lines(), services.impacts(), services.gaps(), ofServices)
                .after(own, MergedFindings.of(own.whole(), ofServices));
    }

    @Override
    public List<String> ids() {
        return lines().stream().map(FootprintLine::id).toList();
    }

    @Override
    public Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category) {
        Optional<LineImpact> ofEquipment = equipment.impact(line, phase, category);
        int row = header.phases().indexOf(phase);
        int column = header.categories().indexOf(category);
        return ofEquipment.isPresent() || row < 0 || column < 0
                ? ofEquipment
                : services.impact(line, header.target(row, column));
    }

    @Override
    public void writeTo(double[] values) {
        List<FootprintLine> lines = lines();
        Arrays.fill(values, 0, lines.size() * header.targets(), Double.NaN);
        for (int line = 0; line < lines.size(); line++) {
            for (int target = 0; target < header.targets(); target++) {
                int at = line * header.targets() + target;
                impact(lines.get(line).id(), header.phase(target), header.category(target))
                        .ifPresent(impact -> values[at] = impact.amount().value());
            }
        }
    }

    @Override
    public Breakdown by(List<Facet> facets) {
        BreakdownBuilder builder = new BreakdownBuilder(facets, header);
        addTo(builder, facets);
        return builder.build();
    }

    @Override
    public void addTo(GroupedLines groups, List<Facet> facets) {
        equipment.addTo(groups, facets);
        services.addTo(groups, facets);
    }

    @Override
    public void forEachGap(GapVisitor visitor) {
        equipment.forEachGap(visitor);
        services.gaps().forEach(gap -> visitor.visit(gap.line(), gap.phase(), gap.category()));
    }

    @Override
    public void forEachValue(Predicate<String> chosen, ValueVisitor visitor) {
        equipment.forEachValue(chosen, visitor);
        ChosenValues.of(services.lines(), chosen).pass(services.impacts(), services.gaps(), visitor);
    }
}

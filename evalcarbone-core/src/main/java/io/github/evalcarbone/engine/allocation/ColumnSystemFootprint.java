package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.TotalExplainer;
import io.github.evalcarbone.footprint.DatasetUse;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The footprint of a system whose equipment is kept as columns. */
public final class ColumnSystemFootprint extends BaseFootprint implements SystemFootprint {

    private final SystemParts parts;

    ColumnSystemFootprint(SystemParts parts) {
        super(parts.header(), parts.tally(), parts.store());
        this.parts = parts;
    }

    /** Returns the system that it was computed from. */
    public InformationSystem system() {
        return parts.system().get();
    }

    @Override
    public RuleSetReference systemRules() {
        return RuleSetReference.of(parts.rules());
    }

    @Override
    public Footprint equipment() {
        return parts.equipment();
    }

    @Override
    public AllocatedFootprint<ExternalService> services() {
        return parts.ofServices();
    }

    @Override
    public MessagingFootprint messaging() {
        return parts.messaging();
    }

    @Override
    public AllocatedFootprint<VirtualMachine> machines() {
        return parts.machines();
    }

    @Override
    public AllocatedFootprint<Application> applications() {
        return parts.applications();
    }

    @Override
    public List<Explanation> sharedTerminals() {
        return parts.sharedTerminals();
    }

    @Override
    public List<Gap> allGaps() {
        return Stream.of(gaps(), parts.messaging().gaps(), parts.undetermined().get())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Explanation explain(String line, LifecyclePhase phase, ImpactCategory category) {
        header().requirePhase(phase);
        int target = header().target(header().phases().indexOf(phase), header().requireCategory(category));
        return parts.carriers()
                .explain(line, target)
                .orElseThrow(() -> new IllegalArgumentException("The line [" + line + "] must be equipment or a service"
                        + " of the footprint that has the phase [" + phase + "]; machines and applications are"
                        + " explained by their views."));
    }

    @Override
    public AllocatedExplanation explainMachine(String machine, LifecyclePhase phase, ImpactCategory category) {
        header().requirePhase(phase);
        header().requireCategory(category);
        return find(parts.machines(), machine).explain(phase, category);
    }

    @Override
    public List<AllocatedExplanation> explainMachine(String machine, ImpactCategory category) {
        header().requireCategory(category);
        return find(parts.machines(), machine).explainTotal(category);
    }

    @Override
    public AllocatedExplanation explainApplication(String application, LifecyclePhase phase, ImpactCategory category) {
        header().requirePhase(phase);
        header().requireCategory(category);
        return find(parts.applications(), application).explain(phase, category);
    }

    @Override
    public List<AllocatedExplanation> explainApplication(String application, ImpactCategory category) {
        header().requireCategory(category);
        return find(parts.applications(), application).explainTotal(category);
    }

    private static <T> SystemLine<T> find(SystemView<T> view, String id) {
        return view.find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("The id [" + id + "] must be that of a part of the view."));
    }

    @Override
    public Optional<Explanation> explainMail(Messaging month, ImpactCategory category) {
        return parts.messaging().explain(month, category);
    }

    @Override
    public TotalExplanation explainTotal(ImpactCategory category, int groups, int values, Facet... facets) {
        header().requireCategory(category);
        return new TotalExplainer(this, category, groups, values).explain(List.of(facets));
    }

    @Override
    public List<DatasetUse> datasetUses() {
        return parts.equipment().datasetUses();
    }

    @Override
    public SystemFootprint withRemarks(List<Problem> more) {
        return new ColumnSystemFootprint(parts.withRemarks(more));
    }

    @Override
    public SystemFootprint withSetAside(SetAside more) {
        return new ColumnSystemFootprint(parts.withSetAside(more));
    }

    @Override
    public Footprint merge(Footprint other) {
        if (other instanceof SystemFootprint system) {
            return merge(system);
        }
        throw new IllegalArgumentException("The footprint [" + other + "] must be that of a system.");
    }

    @Override
    public SystemFootprint merge(SystemFootprint other) {
        if (!(other instanceof ColumnSystemFootprint system)) {
            throw new IllegalArgumentException(
                    "The footprint [" + other + "] must come from a calculator of this library.");
        }
        return new ColumnSystemFootprint(parts.joined(system.parts));
    }
}

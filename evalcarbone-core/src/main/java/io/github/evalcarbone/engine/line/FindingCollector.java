package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.engine.line.Evaluation.Remark;
import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the findings that a result must report of a line, each once. */
public final class FindingCollector {

    private static final String PROXY = "proxy";

    public static final Problem NOTHING_COUNTED = Problem.of(CoreCode.NOTHING_COUNTED, Location.NONE);

    private final RuleSet rules;
    private final UnreadFacts unread;
    private final Set<Finding> whole = new LinkedHashSet<>();
    private final Set<Finding> lines = new LinkedHashSet<>();
    private final Set<UsedRow> used = new LinkedHashSet<>();
    private final Set<UsedMix> mixes = new LinkedHashSet<>();
    private final Set<Evaluation> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    FindingCollector(Binding binding) {
        this.rules = binding.rules();
        this.unread = binding.unread();
    }

    /** Adds the findings about a line itself, before any rule is applied. */
    void add(LineContext context) {
        if (context.line.quantity() == 0) {
            add(context, NOTHING_COUNTED);
        }
        unread.of(context.stated(), context.line.attributes()).forEach(problem -> add(context, problem));
        Optional<String> declared = context.line.type();
        Optional<String> ofModel =
                context.model.map(match -> match.model().type()).filter(type -> !type.isEmpty());
        if (declared.isPresent() && ofModel.isPresent()) {
            type(context, declared.get(), ofModel.get());
        }
    }

    private void type(LineContext context, String declared, String ofModel) {
        if (context.declaredType.isEmpty()) {
            add(context, Problem.of(CoreCode.TYPE_UNKNOWN, Location.NONE, declared, ofModel));
        } else if (!context.declaredType.get().id().equals(ofModel)) {
            add(context, Problem.of(CoreCode.TYPE_DIFFERS, Location.NONE, declared, ofModel));
        }
    }

    private void add(LineContext context, Problem problem) {
        lines.add(new Finding(Optional.of(context.line.id()), Optional.empty(), problem));
    }

    /** Adds the findings of an evaluation of a line, and the figures it used. */
    void add(LineContext context, Evaluation evaluation, ImpactCategory category) {
        evaluation.remarks().forEach(remark -> remark(context, remark));
        figures(context, evaluation, category);
        if (evaluation.value().isPresent()) {
            use(context, evaluation, category);
        }
    }

    /** Adds the figures a value was computed from; figures looked up for a gap are not used. */
    private void use(LineContext context, Evaluation evaluation, ImpactCategory category) {
        if (!counted.add(evaluation)) {
            return;
        }
        for (Evaluation.Operand operand : evaluation.operands()) {
            operand.rule().ifPresent(rule -> use(context, rule, category));
            if (operand.input().source() instanceof FromLine source
                    && operand.value().isPresent()) {
                UsedRow.of(context, source.input(), category).forEach(used::add);
                UsedRow.mix(context, source.input(), category).forEach(mixes::add);
            }
        }
    }

    private void remark(LineContext context, Remark remark) {
        Problem problem = Problem.of(remark.finding().code(), Location.NONE);
        Optional<String> rule = Optional.of(remark.ruleId());
        Optional<LifecyclePhase> phase = rules.singlePhase(remark.ruleId());
        if (remark.finding().once()) {
            whole.add(new Finding(Optional.empty(), rule, phase, problem));
        } else {
            lines.add(new Finding(Optional.of(context.line.id()), rule, phase, problem));
        }
    }

    /**
     * Adds the findings about figures; a rule that does not depend on the category is evaluated once per line, so its
     * figures are added once.
     */
    private void figures(LineContext context, Evaluation evaluation, ImpactCategory category) {
        if (!context.isFirstVisit(evaluation)) {
            return;
        }
        for (Evaluation.Operand operand : evaluation.operands()) {
            operand.rule().ifPresent(rule -> figures(context, rule, category));
            if (operand.input().source() instanceof FromLine source
                    && operand.value().isPresent()) {
                figure(context, source.input(), category);
            }
        }
    }

    private void figure(LineContext context, LineInput input, ImpactCategory category) {
        if (input.source().startsWith("device.")) {
            context.device
                    .filter(match -> match.kind() == LookupKind.TYPE_DEFAULT)
                    .ifPresent(match -> typeDefault(context, match));
        }
        context.mix(input, category).filter(mix -> !context.isMixChosen(input)).ifPresent(mix -> year(context, mix));
        context.areaAssumed(input).ifPresent(area -> assumed(context, area));
        context.provenance(input, category).ifPresent(provenance -> flags(context, input, provenance));
    }

    private void assumed(LineContext context, String area) {
        String room = context.line.dataCentre().orElseThrow().name();
        add(context, Problem.of(CoreCode.DATA_CENTRE_OF_LINE_COUNTRY, Location.NONE, room, area));
    }

    private void year(LineContext context, ElectricityMix mix) {
        mix.year().filter(year -> year != context.year()).ifPresent(year -> {
            Problem problem =
                    Problem.of(CoreCode.MIX_OF_EARLIER_YEAR, Location.NONE, mix.area(), "" + year, "" + context.year());
            whole.add(new Finding(Optional.empty(), Optional.empty(), problem));
        });
    }

    private void typeDefault(LineContext context, DeviceLookup match) {
        String stand = match.model().id();
        Problem problem = context.line
                .model()
                .filter(model -> !context.namesType)
                .map(model -> Problem.of(CoreCode.TYPE_DEFAULT_MODEL, Location.NONE, model, stand))
                .orElseGet(() -> Problem.of(CoreCode.TYPE_ALONE, Location.NONE, stand));
        add(context, problem);
        context.declaredType
                .filter(EquipmentType::defaultModelIsProxy)
                .ifPresent(type -> flagged(context, type.id() + ", " + stand, PROXY));
    }

    private void flags(LineContext context, LineInput input, Provenance provenance) {
        String told = String.join(", ", provenance.doubts());
        if (!told.isEmpty()) {
            String owner = context.match(input).map(match -> match.model().id()).orElse(input.source());
            flagged(context, owner + ", " + provenance.locator(), told);
        }
    }

    private void flagged(LineContext context, String figure, String flags) {
        add(context, Problem.of(CoreCode.FLAGGED_FIGURE, Location.NONE, figure, flags));
    }

    Set<UsedRow> used() {
        return Set.copyOf(used);
    }

    Set<UsedMix> mixes() {
        return Set.copyOf(mixes);
    }

    List<Finding> whole() {
        return List.copyOf(whole);
    }

    List<Finding> ofLines() {
        return List.copyOf(lines);
    }
}

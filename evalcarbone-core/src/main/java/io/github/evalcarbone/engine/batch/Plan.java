package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;

/**
 * A rule set compiled for blocks of lines. Immutable and thread-safe; compiling is expensive, using is cheap.
 * <p>
 * A target is a phase and a category; targets are ordered by phase, then category.
 */
public final class Plan {

    private final List<Leaf> leaves;
    private final List<Step> steps;
    private final List<Target> targets;
    private final List<Node> weights;
    private final int[] weightOfPhase;
    private final boolean addsProducts;
    private final int[] optional;
    private final int[] forks;
    private final double[] constants;
    private final int columns;
    private final int masks;
    private final int[] unreadValues;
    private final int[] unreadFlags;
    private final List<String> attributes;

    /** Creates the plan of a rule about objects, which are not lines. */
    public Plan(Compiler compiled, List<Target> targets, Factoring factoring) {
        this(compiled, targets, factoring, new int[0], new int[0]);
    }

    private Plan(Compiler compiled, List<Target> targets, Factoring factoring, int[] unreadValues, int[] unreadFlags) {
        this.unreadValues = unreadValues;
        this.unreadFlags = unreadFlags;
        this.attributes = compiled.attributes();
        this.leaves = compiled.leaves();
        this.steps = compiled.steps();
        this.targets = List.copyOf(targets);
        this.weights = factoring.weights();
        this.weightOfPhase = factoring.weightOfPhase();
        this.addsProducts = compiled.addsProducts();
        this.optional = compiled.optional();
        this.forks = compiled.forks();
        this.constants = compiled.constants();
        this.columns = compiled.columns();
        this.masks = compiled.masks();
    }

    /**
     * Compiles a rule set.
     *
     * @param rules  the rule set
     * @param phases  the phases to compute, each with a rule of its own
     * @param categories  the number of impact categories
     * @return the plan
     */
    public static Plan of(RuleSet rules, List<LifecyclePhase> phases, int categories) {
        Compiler compiler = new Compiler(rules);
        List<Target> targets = compiler.targets(phases, categories);
        return new Plan(
                compiler,
                targets,
                Factoring.of(rules, targets, categories),
                compiler.unread(false),
                compiler.unread(true));
    }

    /**
     * Compiles a rule set for lines whose figures vary from run to run: each leaf is one figure of a dataset or one parameter, and all
     * rules are computed from them.
     *
     * @param rules  the rule set
     * @param phases  the phases to compute, each with a rule of its own
     * @param categories  the number of impact categories
     * @return the plan
     */
    public static Plan ofFigures(RuleSet rules, List<LifecyclePhase> phases, int categories) {
        Compiler compiler = new Compiler(rules, true);
        List<Target> targets = compiler.targets(phases, categories);
        return new Plan(compiler, targets, new Factoring(List.of(), new int[0]));
    }

    /**
     * Returns whether each value is the weight of its line in a phase times a factor that depends on the setting only.
     * Then only the weights per setting have to be added up line by line.
     *
     * @return whether the rule set adds products of that form
     */
    public boolean isFactored() {
        return !weights.isEmpty();
    }

    /** {@return whether aggregates add products weight x factor, not the values of lines} */
    public boolean addsProducts() {
        return addsProducts;
    }

    /** {@return the leaves} */
    public List<Leaf> leaves() {
        return leaves;
    }

    /** {@return the number of weights; 0 if the plan is not factored} */
    public int weightCount() {
        return weights.size();
    }

    /**
     * Returns the weight of a phase.
     *
     * @param phase  the index of the phase
     * @return the index of its weight, which other phases may share
     */
    public int weightOfPhase(int phase) {
        return weightOfPhase[phase];
    }

    /**
     * Returns the factor of a target of a factored plan.
     *
     * @param target  the index of the target
     * @return the index of the leaf
     */
    public int factorLeaf(int target) {
        return ((Node.Looked) targets.get(target).factor()).leaf();
    }

    /**
     * Returns the weight of each target; targets with one number have the same weights.
     *
     * @return the numbers, from 0 on, by target
     */
    public int[] weightOfTarget() {
        List<Node> different = targets.stream().map(Target::weight).distinct().toList();
        return targets.stream().map(Target::weight).mapToInt(different::indexOf).toArray();
    }

    /** Returns what the weights of a target read. */
    public Reads readsOfWeight(int target) {
        Reads reads = new Reads(steps);
        targets.get(target).weight().read(reads);
        return reads;
    }

    /** Returns what the factors of a target read. */
    public Reads readsOfFactor(int target) {
        Reads reads = new Reads(steps);
        targets.get(target).factor().read(reads);
        return reads;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<Target> targets() {
        return targets;
    }

    public List<Node> weights() {
        return weights;
    }

    public int[] optional() {
        return optional;
    }

    /** {@return the attributes of lines that the plan reads, by their index in a block} */
    public List<String> attributes() {
        return attributes;
    }

    /** Returns the numbers and days that lines state and no rule reads. */
    int[] unreadValues() {
        return unreadValues;
    }

    /** Returns the flags that lines state and no rule reads. */
    int[] unreadFlags() {
        return unreadFlags;
    }

    public int[] forks() {
        return forks;
    }

    public double[] constants() {
        return constants;
    }

    public int columns() {
        return columns;
    }

    public int masks() {
        return masks;
    }
}

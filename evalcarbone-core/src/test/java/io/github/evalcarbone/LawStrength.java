package io.github.evalcarbone;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Runs each property for a percentage of its tries, {@code laws.percent}, from the seed that follows from {@code laws.seed} and its name.
 * The pom sets both for the build, which so depends on the sources alone; without them, as in an IDE or in the nightly build, all tries
 * run from any seed. Edge cases and assertions are unchanged, and so are seeds that a property fixes itself.
 */
public final class LawStrength implements AroundPropertyHook {

    private static final int PERCENT = Integer.getInteger("laws.percent", 100);
    private static final String SEED = System.getProperty("laws.seed", "");
    /** The default number of tries of jqwik. */
    private static final int DEFAULT_TRIES = 1_000;
    /** The number of tries up to which a property runs in full: 20 of the build, 10 of its second JDK. */
    private static final int FEWEST_TRIES = Math.min(20, 2 * PERCENT);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (!counts(context)) {
            attributes.setTries(share(attributes.tries().orElse(DEFAULT_TRIES)));
        }
        if (!SEED.isEmpty() && attributes.seed().isEmpty()) {
            attributes.setSeed(Long.toString(seed(context)));
        }
        return property.execute();
    }

    /** Returns a seed that no other property has, but for chance. */
    private static long seed(PropertyLifecycleContext context) {
        String name = context.containerClass().getName()
                + '.'
                + context.targetMethod().getName();
        return Long.parseLong(SEED) * Integer.MAX_VALUE + name.hashCode();
    }

    /** Returns whether a property checks frequencies, which need its full number of tries. */
    private static boolean counts(PropertyLifecycleContext context) {
        return context.containerClass().isAnnotationPresent(StatisticsReport.class)
                || context.targetMethod().isAnnotationPresent(StatisticsReport.class);
    }

    private static int share(int tries) {
        return Math.max(Math.min(tries, FEWEST_TRIES), (int) (tries * (PERCENT / 100.0)));
    }
}

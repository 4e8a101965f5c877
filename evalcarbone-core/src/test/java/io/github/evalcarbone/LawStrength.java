package io.github.evalcarbone;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Tries each law a share of the times it asks for: {@code laws.percent}, which the pom sets for the build. All of them
 * without it, as in an IDE or by night. Seeds, edge cases and what is asserted stay as they are.
 */
public final class LawStrength implements AroundPropertyHook {

    private static final int PERCENT = Integer.getInteger("laws.percent", 100);
    /** What jqwik takes for a law that does not say. */
    private static final int DEFAULT_TRIES = 1_000;
    /** A law that asks for no more than these gets them all. */
    private static final int FEWEST_TRIES = 50;

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
        return property.execute();
    }

    /** Whether a law is about how often something occurs: its shares need the number of tries it asks for. */
    private static boolean counts(PropertyLifecycleContext context) {
        return context.containerClass().isAnnotationPresent(StatisticsReport.class)
                || context.targetMethod().isAnnotationPresent(StatisticsReport.class);
    }

    private static int share(int tries) {
        return Math.max(Math.min(tries, FEWEST_TRIES), (int) (tries * (PERCENT / 100.0)));
    }
}

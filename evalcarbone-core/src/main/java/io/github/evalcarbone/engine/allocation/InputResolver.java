package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.rule.ObjectInput;

/** Resolves the inputs of one object. */
@FunctionalInterface
public interface InputResolver {

    ResolvedInput of(ObjectInput input, ImpactCategory category);
}

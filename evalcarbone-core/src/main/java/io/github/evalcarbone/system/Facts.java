package io.github.evalcarbone.system;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.rule.ObjectInput;

/** What is known of one object. */
@FunctionalInterface
interface Facts {

    Fact of(ObjectInput input, ImpactCategory category);
}

package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.RuleSetsWithAddedFunctions;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Neither evaluator refers to a function by name: both compute those of a test as they compute the shipped ones. */
@Domain(RuleSetsWithAddedFunctions.class)
@Domain(DomainContext.Global.class)
class AddedFunctionsProperties {

    @Property(seed = "3")
    void both_evaluators_agree_on_functions_that_are_not_shipped(
            @ForAll RuleSet rules, @ForAll @Size(min = 1, max = 8) List<Map<LineInput, Value>> lines) {
        BlockRunProperties.assertAgreement(rules, lines);
    }
}

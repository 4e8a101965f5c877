package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.AddedFunctions;
import io.github.evalcarbone.expression.Value;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The same as {@link RandomRuleSets}, but the rules also call functions that the product does not ship. */
public class RuleSetsWithAddedFunctions extends DomainContextBase {

    /** {@return rule sets} */
    @Provide
    public static Arbitrary<RuleSet> ruleSets() {
        return RandomRuleSets.ruleSets(AddedFunctions.table());
    }

    /** {@return lines of an inventory} */
    @Provide
    public static Arbitrary<Map<LineInput, Value>> lines() {
        return RandomRuleSets.lines();
    }
}

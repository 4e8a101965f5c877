package io.github.evalcarbone.rule;

import java.util.Optional;

/** Where an input of a rule comes from. All kinds are immutable and thread-safe. */
public sealed interface InputSource {

    /**
     * The line of the inventory and the factors that fit it.
     *
     * @param input  which of them
     */
    record FromLine(LineInput input) implements InputSource {

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return input.source();
        }
    }

    /**
     * A named constant of the rule set.
     *
     * @param id  the id of the parameter
     */
    record FromParameter(String id) implements InputSource {

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return "parameter." + id;
        }
    }

    /**
     * The result of another rule.
     *
     * @param id  the id of the rule
     */
    record FromRule(String id) implements InputSource {

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return "rule." + id;
        }
    }

    /**
     * Reads a source as rule files write it.
     *
     * @param text  the text, such as {@code inventory.quantity} or {@code rule.lifetime}
     * @return the source; empty if the text has no known form
     */
    static Optional<InputSource> parse(String text) {
        if (text.equals("rule.") || text.equals("parameter.")) {
            return Optional.empty();
        }
        if (text.startsWith("rule.")) {
            return Optional.of(new FromRule(text.substring("rule.".length())));
        }
        if (text.startsWith("parameter.")) {
            return Optional.of(new FromParameter(text.substring("parameter.".length())));
        }
        return LineInput.find(text).map(FromLine::new);
    }
}

package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** Where an input of a rule comes from. All kinds are immutable and thread-safe. */
public sealed interface InputSource {

    /**
     * The line of the inventory and the factors that fit it.
     *
     * @param input  which of them
     */
    record FromLine(LineInput input) implements InputSource {

        @Override
        public boolean mayBeMissing() {
            return !input.isAlwaysGiven();
        }

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

        @Override
        public Optional<String> rule() {
            return Optional.of(id);
        }

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return "rule." + id;
        }
    }

    /**
     * The object that takes a part of its carrier, or the carrier.
     *
     * @param input  which of their figures
     */
    record FromObject(ObjectInput input) implements InputSource {

        @Override
        public boolean mayBeMissing() {
            return !input.isAlwaysGiven();
        }

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return input.toString();
        }
    }

    /**
     * All objects that share the carrier, the object itself among them.
     *
     * @param measure  what of them
     * @param of  whose value it measures: of each object, or of a rule about each; empty for their number
     */
    record FromSiblings(Measure measure, Optional<InputSource> of) implements InputSource {

        @Override
        public Optional<String> rule() {
            return of.flatMap(InputSource::rule);
        }

        @Override
        public boolean mayBeMissing() {
            return measure == Measure.SUM
                    && of.filter(each -> each.rule().isPresent() || each.mayBeMissing())
                            .isPresent();
        }

        /** Returns the name as rule files write it. */
        @Override
        public String toString() {
            return measure + of.map(each -> "(" + each + ")").orElse("");
        }

        private static Optional<InputSource> read(String text) {
            return Arrays.stream(Measure.values())
                    .flatMap(measure -> read(text, measure).stream())
                    .findFirst();
        }

        private static Optional<InputSource> read(String text, Measure measure) {
            if (measure == Measure.COUNT) {
                return text.equals(measure.toString())
                        ? Optional.of(new FromSiblings(measure, Optional.empty()))
                        : Optional.empty();
            }
            String start = measure + "(";
            return text.startsWith(start) && text.endsWith(")")
                    ? InputSource.parse(text.substring(start.length(), text.length() - 1))
                            .filter(FromSiblings::isOfEach)
                            .map(each -> new FromSiblings(measure, Optional.of(each)))
                    : Optional.empty();
        }

        private static boolean isOfEach(InputSource source) {
            return source instanceof FromRule
                    || (source instanceof FromObject object && !object.input().isOfCarrier());
        }
    }

    /** What is taken of all siblings together. */
    enum Measure {
        /** How many they are. */
        COUNT("siblings.count"),
        /** The correctly rounded exact sum; missing if one of them has no value. */
        SUM("siblings.sum"),
        /** Whether each has a value. */
        ALL_GIVEN("siblings.all-given");

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        /** Returns the text rule files use. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Returns the rule that the value depends on.
     *
     * @return the id of the rule; empty if there is none
     */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /**
     * Tells whether a value from outside the rules may be missing.
     *
     * @return whether an input must say what its absence means; false for rules, which hand on their own gaps
     */
    default boolean mayBeMissing() {
        return false;
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
        return LineInput.find(text)
                .<InputSource>map(FromLine::new)
                .or(() -> ObjectInput.find(text).map(FromObject::new))
                .or(() -> FromSiblings.read(text));
    }
}

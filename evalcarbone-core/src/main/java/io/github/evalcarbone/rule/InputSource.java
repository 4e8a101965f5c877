package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The source of an input of a rule. All kinds are immutable and thread-safe. */
public sealed interface InputSource {

    /**
     * An input from the line of the inventory or from the factors that match it.
     *
     * @param input  the input
     */
    record FromLine(LineInput input) implements InputSource {

        @Override
        public boolean mayBeMissing() {
            return !input.isAlwaysGiven();
        }

        /** Returns the name used in rule files. */
        @Override
        public String toString() {
            return input.source();
        }
    }

    /**
     * An attribute of the line of the inventory, in the unit that the rule declares.
     *
     * @param name  the name of the attribute
     */
    record FromAttribute(String name) implements InputSource {

        private static final String PREFIX = "inventory.attribute.";
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");

        private static Optional<InputSource> read(String text) {
            String name = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
            return NAME.matcher(name).matches() ? Optional.of(new FromAttribute(name)) : Optional.empty();
        }

        @Override
        public boolean mayBeMissing() {
            return true;
        }

        /** Returns the name used in rule files. */
        @Override
        public String toString() {
            return PREFIX + name;
        }
    }

    /**
     * A parameter, that is, a named constant of the rule set.
     *
     * @param id  the id of the parameter
     */
    record FromParameter(String id) implements InputSource {

        /** Returns the name used in rule files. */
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

        /** Returns the name used in rule files. */
        @Override
        public String toString() {
            return "rule." + id;
        }
    }

    /**
     * An input from the object that a part of its carrier is allocated to, or from the carrier.
     *
     * @param input  the input
     */
    record FromObject(ObjectInput input) implements InputSource {

        @Override
        public boolean mayBeMissing() {
            return !input.isAlwaysGiven();
        }

        /** Returns the name used in rule files. */
        @Override
        public String toString() {
            return input.toString();
        }
    }

    /**
     * A measure of all objects that share the carrier, the object itself included.
     *
     * @param measure  the measure
     * @param of  the value measured: an input of each object, or the result of a rule for each; empty for their number
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

        /** Returns the name used in rule files. */
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

    /** A measure of all siblings together. */
    enum Measure {
        /** Their number. */
        COUNT("siblings.count"),
        /** The correctly rounded exact sum; missing if one of them has no value. */
        SUM("siblings.sum"),
        /** Whether each has a value. */
        ALL_GIVEN("siblings.all-given");

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        /** Returns the name used in rule files. */
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
     * Returns whether a value from outside the rules may be missing.
     *
     * @return whether an input must declare what its absence means; false for rules, which pass on their own gaps
     */
    default boolean mayBeMissing() {
        return false;
    }

    /**
     * Parses a source in the form of rule files.
     *
     * @param text  the text, such as {@code inventory.quantity} or {@code rule.lifetime}
     * @return the source; empty if the text is not a source
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
                .or(() -> FromSiblings.read(text))
                .or(() -> FromAttribute.read(text));
    }
}

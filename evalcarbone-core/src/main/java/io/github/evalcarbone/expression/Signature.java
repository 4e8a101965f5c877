package io.github.evalcarbone.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The arguments a {@link RuleFunction} takes and the result it gives, units included. All kinds are immutable and thread-safe. */
public sealed interface Signature {

    /**
     * Returns whether a call may have a number of arguments.
     *
     * @param arguments  the number of arguments
     * @return whether the function accepts that number
     */
    boolean takes(int arguments);

    /**
     * A fixed list of arguments, each a day or a number of a given unit.
     *
     * @param parameters  the kind of each argument, at least one, none a flag
     * @param result  the kind of the result, not a flag
     */
    record Fixed(List<ValueKind> parameters, ValueKind result) implements Signature {

        /**
         * Creates a signature.
         *
         * @param parameters  the kind of each argument
         * @param result  the kind of the result
         * @throws IllegalArgumentException if there is no parameter, or a flag
         */
        public Fixed {
            parameters = List.copyOf(parameters);
            if (parameters.isEmpty() || parameters.contains(ValueKind.FLAG) || result.equals(ValueKind.FLAG)) {
                throw new IllegalArgumentException(parameters + " and [" + result + "] must be numbers or days.");
            }
        }

        @Override
        public boolean takes(int arguments) {
            return arguments == parameters.size();
        }

        /** Returns the kinds of the arguments, such as {@code [date, year]}. */
        @Override
        public String toString() {
            return parameters.toString();
        }
    }

    /**
     * One or more numbers of any common unit, which is also that of the result.
     *
     * @param least  the least number of arguments, at least 1
     * @param more  whether there may be more of them
     */
    record OneUnit(int least, boolean more) implements Signature {

        /**
         * Creates a signature.
         *
         * @param least  the least number of arguments
         * @param more  whether there may be more of them
         * @throws IllegalArgumentException if there is no argument
         */
        public OneUnit {
            if (least < 1) {
                throw new IllegalArgumentException("[" + least + "] must be at least 1.");
            }
        }

        @Override
        public boolean takes(int arguments) {
            return arguments == least || (more && arguments > least);
        }

        /** Returns the arguments as letters, such as {@code (a, b, ...)}. */
        @Override
        public String toString() {
            String letters = IntStream.range(0, least)
                    .mapToObj(i -> String.valueOf((char) ('a' + i)))
                    .collect(Collectors.joining(", "));
            return "(" + letters + (more ? ", ...)" : ")");
        }
    }
}

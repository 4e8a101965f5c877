package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.units.ExactSum;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * Content as texts, numbers and exact sums in a row. Java serialisation and Kryo keep it as it is, since there is no
 * record, collection or optional in it. Immutable and thread-safe.
 */
final class Packed implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    final String[] texts;
    final long[] numbers;
    final ExactSum[] sums;

    /** Creates an object for Kryo to fill. */
    @SuppressWarnings("unused")
    private Packed() {
        this(List.of(), List.of(), List.of());
    }

    Packed(List<String> texts, List<Long> numbers, List<ExactSum> sums) {
        this.texts = texts.toArray(String[]::new);
        this.numbers = numbers.stream().mapToLong(Long::longValue).toArray();
        this.sums = sums.toArray(ExactSum[]::new);
    }

    /** Returns a received object after unpacking it, which fails if its content was not packed by this library. */
    static Object checked(Object received, Runnable unpack) throws InvalidObjectException {
        try {
            unpack.run();
            return received;
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException("The stream must hold totals of this library.");
            invalid.initCause(e);
            throw invalid;
        }
    }
}

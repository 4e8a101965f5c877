package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A code that is not of this library, as a file or stream has it. Two of them are equal if they are the same code. */
public record StoredCode(String code, Severity severity, Bilingual message, Bilingual hint) implements ProblemCode {

    /** A code whose wording is not known: its message lists the values. */
    public static StoredCode withoutWording(String code, Severity severity, int values) {
        String places =
                IntStream.range(0, values).mapToObj(i -> "[{" + i + "}]").collect(Collectors.joining(" "));
        return new StoredCode(code, severity, new Bilingual(places, places), Bilingual.EMPTY);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredCode stored && code.equals(stored.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}

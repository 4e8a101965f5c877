package io.github.evalcarbone.lever;

import io.github.evalcarbone.comparison.KeptOut;

/** What is kept out of groups without a line in common. */
final class KeptOuts {

    private KeptOuts() {}

    static KeptOut sum(KeptOut one, KeptOut other) {
        return new KeptOut(
                one.unknownLines() + other.unknownLines(),
                one.unknownValues() + other.unknownValues(),
                one.excludedLines() + other.excludedLines(),
                one.excludedValues() + other.excludedValues());
    }
}

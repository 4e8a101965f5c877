package io.github.evalcarbone.document.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Checked;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast parser returns what the strict one returns, to the last bit, and accepts nothing else. */
class NumberReaderProperties {

    private static final NumberReader PEOPLE = new NumberReader(0, Double.MAX_VALUE, ">= 0", NumberNotation.UNDECIDED);
    private static final NumberReader PROGRAMS = new NumberReader(-1e6, 1e6, "-1e6 .. 1e6", NumberNotation.OF_PROGRAMS);

    @Property(tries = 20_000)
    void the_short_way_gives_what_the_strict_one_gives(@ForAll("texts") String text) {
        for (NumberNotation notation : NumberNotation.values()) {
            agrees(PEOPLE.in(notation), text);
            agrees(PROGRAMS.in(notation), text);
        }
    }

    private static void agrees(NumberReader reader, String text) {
        double plain = reader.plain(("<" + text + ">").toCharArray(), 1, text.length() + 1);
        Checked<Double> strict = reader.read(text);
        if (!Double.isNaN(plain)) {
            assertThat(strict.value().map(Double::doubleToLongBits)).contains(Double.doubleToLongBits(plain));
            assertThat(strict.problems()).isEmpty();
        }
        assertThat(reader.read(("<" + text + ">").toCharArray(), 1, text.length() + 1))
                .isEqualTo(strict);
    }

    @Property(tries = 20_000)
    void plain_decimals_are_read_to_the_nearest_double(@ForAll("plainDecimals") String text) {
        double nearest = new BigDecimal(text.replace(',', '.')).doubleValue();
        double plain = PEOPLE.plain(text.toCharArray(), 0, text.length());
        assertThat(Double.doubleToLongBits(plain)).isEqualTo(Double.doubleToLongBits(nearest));
        assertThat(Double.doubleToLongBits(plain))
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text.replace(',', '.'))));
    }

    @Example
    void what_is_not_a_plain_decimal_goes_the_strict_way() {
        assertThat(List.of(
                        "1,200",
                        "1.200",
                        "12.000",
                        "1234567890123456",
                        "+1",
                        "-1",
                        "1e3",
                        "1.2.3",
                        "",
                        ".",
                        "x",
                        "\u0661"))
                .allSatisfy(text -> assertThat(PEOPLE.plain(text.toCharArray(), 0, text.length()))
                        .isNaN());
        assertThat(PROGRAMS.plain("1,5".toCharArray(), 0, 3)).isNaN();
        assertThat(PROGRAMS.plain("1.200".toCharArray(), 0, 5)).isEqualTo(1.2);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> numberLike =
                Arbitraries.strings().withChars("0123456789.,+-eE \u0661x").ofMaxLength(22);
        return Arbitraries.oneOf(
                numberLike, decimals(20, 20), Arbitraries.doubles().map(String::valueOf));
    }

    /** At most 15 digits, and not exactly three of them after the separator, which may be one of thousands. */
    @Provide
    Arbitrary<String> plainDecimals() {
        return decimals(8, 7);
    }

    private static Arbitrary<String> decimals(int mostBefore, int mostAfter) {
        Arbitrary<String> before =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(mostBefore);
        Arbitrary<String> after =
                Arbitraries.strings().numeric().ofMaxLength(mostAfter).filter(digits -> digits.length() != 3);
        return Combinators.combine(before, Arbitraries.of(",", "."), after).as((a, separator, b) -> a + separator + b);
    }
}

package io.github.evalcarbone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Cached values are correct, the same objects, and bounded in number. */
class RepeatedCellTest {

    private static final int TEXTS = 200_000;

    @Test
    void a_text_that_repeats_gives_the_same_object() {
        RepeatedCell<Optional<String>> cell = RepeatedCell.ofTexts();
        Optional<String> first = take(cell, "écran-1");
        assertThat(first).contains("écran-1");
        assertThat(take(cell, "écran-2")).contains("écran-2");
        assertThat(take(cell, "écran-1")).isSameAs(first);
        assertThat(take(cell, "")).isEmpty();
    }

    @Test
    void more_texts_than_are_remembered_are_right_all_the_same_and_do_not_stay() {
        AtomicInteger made = new AtomicInteger();
        RepeatedCell<String> cell = new RepeatedCell<>(
                (text, from, to) -> {
                    made.incrementAndGet();
                    return new String(text, from, to - from);
                },
                "");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < TEXTS; i++) {
                assertThat(take(cell, "model " + i)).isEqualTo("model " + i);
            }
        }
        assertThat(made.get()).isBetween(2 * TEXTS - RepeatedCell.SLOTS, 2 * TEXTS);
    }

    @Test
    void a_long_text_is_not_remembered() {
        RepeatedCell<Optional<String>> cell = RepeatedCell.ofTexts();
        String text = "x".repeat(1_000);
        assertThat(take(cell, text)).contains(text).isNotSameAs(take(cell, text));
    }

    private static <T> T take(RepeatedCell<T> cell, String text) {
        cell.take(("<" + text + ">").toCharArray(), 1, text.length() + 1);
        return cell.value();
    }
}

package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.scenario.change.Change;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of change in a file.
 *
 * @param <C>  the type of the change
 * @param word  its word
 * @param type  the type of the change
 * @param reading  reads its members, and makes the change if they are sound
 * @param writing  writes its members, but for its word and its lines
 */
record ChangeForm<C extends Change>(
        String word,
        Class<C> type,
        Function<ChangeMembers, Supplier<Change>> reading,
        BiConsumer<C, JsonWriter> writing) {

    Optional<Change> read(ChangeMembers members) {
        return members.unlessWrong(reading);
    }

    void writeMembers(Change change, JsonWriter json) {
        writing.accept(type.cast(change), json);
    }
}

package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PrivateUse.SharingMode;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The French and English words for facts of a few kinds, compared without accents and case. Immutable and thread-safe.
 *
 * @param <T>  the type of the facts
 */
public final class FactWords<T> {

    /** Words for conditions. */
    public static final FactWords<Condition.State> CONDITIONS = new FactWords<Condition.State>()
            .with(Condition.State.NEW, "neuf", "neuve")
            .with(Condition.State.REFURBISHED, "reconditionne", "reconditionnee", "remanufactured", "renewed")
            .with(
                    Condition.State.REUSED,
                    "reemploi",
                    "reemploye",
                    "reemployee",
                    "occasion",
                    "d'occasion",
                    "second hand");

    /** Words for owners. */
    public static final FactWords<Ownership> OWNERSHIPS = new FactWords<Ownership>()
            .with(Ownership.OWNED, "propriete", "en propre", "achat", "achete", "purchased")
            .with(Ownership.LEASED, "location", "loue", "louee", "leasing", "credit-bail", "lld", "rented")
            .with(Ownership.HOSTED, "heberge", "hebergee", "infogere", "infogeree", "cloud")
            .with(Ownership.PRIVATE, "personnel", "personnelle", "prive", "privee", "byod");

    /** Words for exit routes. */
    public static final FactWords<ExitRoute> EXIT_ROUTES = new FactWords<ExitRoute>()
            .with(ExitRoute.REUSED, "reemploi", "reemploye", "don", "donne", "vendu", "vente", "donated", "sold")
            .with(ExitRoute.DISMANTLED, "demantele", "pieces", "pieces detachees", "parts")
            .with(ExitRoute.RECYCLED, "recycle", "recyclage", "deee", "d3e", "weee")
            .with(ExitRoute.RETURNED, "restitue", "retour", "retourne", "return")
            .with(ExitRoute.DISPOSED, "dechet", "rebut", "mis au rebut", "scrapped", "disposal");

    /** Words for the sharing of private devices. */
    public static final FactWords<SharingMode> SHARING_MODES =
            new FactWords<SharingMode>().with(SharingMode.COPE).with(SharingMode.BYOD);

    /** Words for yes and no. */
    public static final FactWords<Boolean> ANSWERS =
            new FactWords<Boolean>().with(true, "yes", "oui", "vrai", "1", "x").with(false, "no", "non", "faux", "0");

    private final Map<String, T> byWord = new LinkedHashMap<>();
    private final Map<T, String> names = new LinkedHashMap<>();

    private FactWords() {}

    private FactWords<T> with(T fact, String... words) {
        names.put(fact, fact.toString());
        byWord.put(key(fact.toString()), fact);
        Arrays.stream(words).forEach(word -> byWord.put(word, fact));
        return this;
    }

    private static String key(String word) {
        return MatchKey.of(MatchKey.withoutAccents(word)).replace('_', ' ');
    }

    /**
     * Returns the fact of a word.
     *
     * @param word  the word
     * @return the fact, or the problem that no fact has this word
     */
    public Checked<T> read(String word) {
        T fact = byWord.get(key(word));
        return fact == null
                ? Checked.failed(List.of(Problem.of(CoreCode.BAD_VALUE, Location.NONE, word, expected())))
                : Checked.of(fact);
    }

    private String expected() {
        return names.values().stream().collect(Collectors.joining(" | "));
    }
}

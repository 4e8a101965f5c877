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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            .with(Ownership.OWNED, "propriete", "en propre", "achat", "achete", "purchased", "corporate", "company")
            .with(Ownership.LEASED, "location", "loue", "louee", "leasing", "credit-bail", "lld", "rented")
            .with(Ownership.HOSTED, "heberge", "hebergee", "infogere", "infogeree", "cloud")
            .with(Ownership.PRIVATE, "personnel", "personnelle", "personal", "prive", "privee", "byod");

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
    /** The words that state nothing. */
    private final Set<String> unknown = new HashSet<>();

    private FactWords() {}

    private FactWords(FactWords<T> other) {
        byWord.putAll(other.byWord);
        names.putAll(other.names);
        unknown.addAll(other.unknown);
    }

    private FactWords<T> with(T fact, String... words) {
        names.put(fact, fact.toString());
        byWord.put(key(fact.toString()), fact);
        Arrays.stream(words).forEach(word -> byWord.put(word, fact));
        return this;
    }

    /**
     * Returns these words with others for a fact, which take precedence.
     *
     * @param fact  the fact
     * @param words  its further words
     * @return all words
     */
    public FactWords<T> and(T fact, Collection<String> words) {
        FactWords<T> more = new FactWords<>(this);
        words.forEach(word -> {
            more.unknown.remove(key(word));
            more.byWord.put(key(word), fact);
        });
        return more;
    }

    /**
     * Returns these words with others that state nothing, such as <i>Unknown</i>.
     *
     * @param words  the words
     * @return all words
     */
    public FactWords<T> andUnknown(Collection<String> words) {
        FactWords<T> more = new FactWords<>(this);
        words.forEach(word -> more.unknown.add(key(word)));
        return more;
    }

    /**
     * Returns the fact of a word that may state none.
     *
     * @param word  the word
     * @return the fact, or none, or the problem that no fact has this word
     */
    public Checked<Optional<T>> readOptional(String word) {
        return unknown.contains(key(word))
                ? Checked.of(Optional.empty())
                : read(word).map(Optional::of);
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

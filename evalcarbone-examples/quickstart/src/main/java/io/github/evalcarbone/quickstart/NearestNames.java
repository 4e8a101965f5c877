package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.matching.TypeTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The models that a person may have meant by one that does not exist, such as {@code commutateur-1} by {@code switch-1}. They are shown,
 * never used.
 */
final class NearestNames {

    private static final int MOST = 3;
    /** The largest part of a name that may be misspelled. */
    private static final double MISSPELLED = 0.34;

    private static final Pattern NUMBER = Pattern.compile("[-_ ]*\\d*$");
    private static final Pattern SEPARATORS = Pattern.compile("[-_ ]+");

    private final FactorSet factors;

    NearestNames(FactorSet factors) {
        this.factors = factors;
    }

    /** The ids of models whose name differs in its number, of the default device of the type it names, or else of those spelt alike. */
    List<String> of(String text) {
        String stem = stem(text);
        List<String> sameStem =
                ids().filter(id -> stem(id).equals(stem)).limit(MOST).toList();
        List<String> found = sameStem.isEmpty() ? ofType(stem).stream().toList() : sameStem;
        return found.isEmpty() ? alike(text) : found;
    }

    private Stream<String> ids() {
        return factors.datasets().stream()
                .flatMap(dataset -> dataset.models().stream())
                .map(DeviceModel::id)
                .distinct();
    }

    private static String stem(String name) {
        return SEPARATORS
                .matcher(NUMBER.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceAll(" ");
    }

    private Optional<String> ofType(String stem) {
        return TypeTable.standard()
                .find(stem, Optional.empty())
                .flatMap(factors::type)
                .flatMap(EquipmentType::defaultModel);
    }

    private List<String> alike(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return ids().filter(id -> areAlike(name, id))
                .sorted(Comparator.comparingInt(id -> distance(name, id)))
                .limit(MOST)
                .toList();
    }

    /** Tests whether one is the other misspelled. */
    static boolean areAlike(String name, String other) {
        return distance(name, other) <= MISSPELLED * name.length();
    }

    /** The number of letters that are added, removed or changed. */
    static int distance(String from, String to) {
        int[] last = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            int[] next = new int[to.length() + 1];
            for (int j = 0; j <= to.length(); j++) {
                next[j] = i == 0 ? j : j == 0 ? i : least(last, next, j, from.charAt(i - 1) == to.charAt(j - 1));
            }
            last = next;
        }
        return last[to.length()];
    }

    private static int least(int[] last, int[] next, int j, boolean isSame) {
        return Math.min(last[j - 1] + (isSame ? 0 : 1), 1 + Math.min(last[j], next[j - 1]));
    }
}

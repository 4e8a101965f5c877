package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.MatchKey;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a model's name by which it is recognised: without accents, case, punctuation and the manufacturer, so that
 * {@code Dell Latitude 5420}, {@code DELL LATITUDE 5420} and {@code Latitude-5420} have the same.
 *
 * @param words  the words, in their order, each once
 */
record ModelWords(Set<String> words) {

    private static final Set<String> MANUFACTURERS = ShippedTable.column("manufacturers.csv", "word");
    /** Words that distinguish the variants of a model. */
    private static final Set<String> VARIANTS = ShippedTable.column("variants.csv", "word");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+]+");

    static ModelWords of(String name) {
        String plain = MatchKey.withoutAccents(name).toLowerCase(Locale.ROOT);
        return new ModelWords(Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty() && !MANUFACTURERS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * Returns the similarity of two names: twice the number of common words over the sum of their numbers of words
     * (Dice, 1945). It is 0, that is, a different model, if each has a word with a digit that the other lacks, or one
     * has a word such as {@code Pro} that the other lacks.
     *
     * @return the similarity, from 0 to 1
     */
    double likeness(ModelWords other) {
        long shared = words.stream().filter(other.words::contains).count();
        int all = words.size() + other.words.size();
        return all == 0 || numbersDiffer(other) || variantsDiffer(other) ? 0 : 2.0 * shared / all;
    }

    private boolean numbersDiffer(ModelWords other) {
        Set<String> ours = numbers();
        Set<String> theirs = other.numbers();
        return !ours.containsAll(theirs) && !theirs.containsAll(ours);
    }

    private boolean variantsDiffer(ModelWords other) {
        return VARIANTS.stream().anyMatch(word -> words.contains(word) != other.words.contains(word));
    }

    private Set<String> numbers() {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}

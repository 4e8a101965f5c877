package io.github.evalcarbone.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a model's name by which it is recognised: without accents, case, punctuation and the manufacturer, so that
 * {@code Dell Latitude 5420}, {@code DELL LATITUDE 5420} and {@code Latitude-5420} have the same.
 *
 * @param words  the words, in their order, each once
 * @param telling  those of them that do not only say the kind of device, as <i>Notebook</i> and <i>PC</i> do
 */
record ModelWords(Set<String> words, Set<String> telling) {

    private static final Set<String> MANUFACTURERS = ShippedTable.column("manufacturers.csv", "word");
    /** Words that distinguish the variants of a model. */
    private static final Set<String> VARIANTS = ShippedTable.column("variants.csv", "word");
    /** Words that say the kind of device. */
    private static final Set<String> NOUNS = ShippedTable.column("nouns.csv", "word");
    /** Words of a configuration of one model. */
    private static final Pattern OPTION = Pattern.compile(
            ShippedTable.column("options.csv", "words").stream().sorted().collect(Collectors.joining("|")));

    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern BESIDE_NUMBERS = Pattern.compile("core|cpu|gpu|\\d+ghz|thunderbolt|ports?");

    static ModelWords of(String name) {
        return of(Words.ofModel(name));
    }

    static ModelWords of(List<String> spelt) {
        Set<String> words = new LinkedHashSet<>(spelt);
        words.removeAll(MANUFACTURERS);
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(NOUNS);
        return new ModelWords(words, telling);
    }

    /** Returns whether the telling words suffice to recognise a model: a bare {@code 17} does not. */
    boolean areTelling() {
        return telling.stream().anyMatch(ModelWords::isOfMaker)
                || (telling.size() > 1 && !numbers().isEmpty());
    }

    private static boolean isOfMaker(String word) {
        return word.length() > 2
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter)
                && !OPTION.matcher(word).matches();
    }

    /**
     * Returns the similarity of two names: twice the number of common words over the sum of their numbers of words
     * (Dice, 1945), of those that are telling. It is 0, that is, a different model, if each has a word with a digit that
     * the other lacks, or one has a word such as {@code Pro} that the other lacks.
     *
     * @return the similarity, from 0 to 1
     */
    double likeness(ModelWords other) {
        long shared = shared(other);
        int all = telling.size() + other.telling.size();
        return all == 0 || numbersDiffer(other) || variantsDiffer(other) ? 0 : 2.0 * shared / all;
    }

    /** Returns these words with others. */
    ModelWords with(ModelWords more) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(more.words);
        Set<String> allTelling = new LinkedHashSet<>(telling);
        allTelling.addAll(more.telling);
        return new ModelWords(all, allTelling);
    }

    /** Returns whether another name has all words of this one. */
    boolean areIn(ModelWords other) {
        return other.words.containsAll(words);
    }

    private long shared(ModelWords other) {
        return telling.stream().filter(other.telling::contains).count();
    }

    /** Returns whether another name is that of a configuration of this model: only words of options differ. */
    boolean hasConfiguration(ModelWords other) {
        return !variantsDiffer(other)
                && core().areTelling()
                && other.telling.containsAll(core().telling)
                && other.telling.stream()
                        .filter(word -> !telling.contains(word))
                        .allMatch(other::isOption);
    }

    /** Returns how many options of this name another has too. */
    long options(ModelWords other) {
        return telling.stream()
                .filter(this::isOption)
                .filter(other.telling::contains)
                .count();
    }

    private ModelWords core() {
        Set<String> core =
                telling.stream().filter(word -> !isOption(word)).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ModelWords(core, core);
    }

    private boolean isOption(String word) {
        return SMALL_NUMBER.matcher(word).matches()
                ? telling.stream()
                        .anyMatch(beside -> BESIDE_NUMBERS.matcher(beside).matches())
                : OPTION.matcher(word).matches();
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
        return telling.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}

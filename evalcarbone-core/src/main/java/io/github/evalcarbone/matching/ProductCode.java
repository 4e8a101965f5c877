package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code by which firmware names a product: a machine type of Lenovo, {@code 20L7S0X900}, or an identifier of Apple,
 * {@code MacBookPro18,1}.
 *
 * @param name  the name of the product; that of the text if the code is not in the table
 * @param kind  its kind, or that of most machine types that begin alike
 * @param isListed  whether the code is in the table
 */
record ProductCode(String name, String kind, boolean isListed) {

    private static final Map<String, ProductCode> SHIPPED = shipped();
    /** A machine type of four characters and the part that names the configuration. */
    private static final Pattern MACHINE_TYPE = Pattern.compile("(10|11|12|13|20|21|30|80|81|82|83|90)[a-z0-9]{8}");

    private static final Pattern BARE = Pattern.compile("(10|11|12|13|20|21|30|80|81|82|83|90)[a-z0-9]{2}");
    private static final int LENGTH = 4;
    /** The kinds of nearly all machine types of the table that begin so. */
    private static final Map<String, String> BY_START = Map.ofEntries(
            Map.entry("10", "desktop"),
            Map.entry("11", "desktop"),
            Map.entry("12", "desktop"),
            Map.entry("13", "desktop"),
            Map.entry("20", "laptop"),
            Map.entry("21", "laptop"),
            Map.entry("30", "workstation"),
            Map.entry("80", "laptop"),
            Map.entry("81", "laptop"),
            Map.entry("82", "laptop"),
            Map.entry("83", "laptop"),
            Map.entry("90", "desktop"));

    /** The kinds of computers that people and tools take for each other. */
    static final Set<String> CONFUSED = Set.of("laptop", "desktop", "tablet", "all-in-one", "mini-pc", "workstation");

    private static Map<String, ProductCode> shipped() {
        CsvTable table = ShippedTable.read("product-codes.csv");
        Map<String, ProductCode> codes = new HashMap<>();
        table.rows()
                .forEach(row -> codes.put(
                        key(Words.of(table.cell(row, "code"))),
                        new ProductCode(table.cell(row, "name"), table.cell(row, "kind"), true)));
        return codes;
    }

    private static String key(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    /** Finds the code that a text holds, in the table or by its form. */
    static Optional<ProductCode> find(String text) {
        List<String> words = Words.of(text);
        boolean isOfLenovo = words.contains("lenovo");
        return IntStream.range(0, words.size())
                .mapToObj(at -> apple(words, at).or(() -> machineType(words.get(at), isOfLenovo)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ProductCode> apple(List<String> words, int at) {
        return at + 2 > words.size()
                ? Optional.empty()
                : Optional.ofNullable(SHIPPED.get(key(words.subList(at, at + 2))));
    }

    private static Optional<ProductCode> machineType(String word, boolean isOfLenovo) {
        boolean isOne = MACHINE_TYPE.matcher(word).matches()
                || (isOfLenovo && BARE.matcher(word).matches());
        if (!isOne || !hasLetters(word)) {
            return Optional.empty();
        }
        String type = word.substring(0, LENGTH);
        return Optional.of(SHIPPED.getOrDefault(
                type, new ProductCode(word, Objects.requireNonNull(BY_START.get(word.substring(0, 2))), false)));
    }

    private static boolean hasLetters(String word) {
        return word.substring(0, LENGTH).chars().anyMatch(Character::isLetter);
    }
}

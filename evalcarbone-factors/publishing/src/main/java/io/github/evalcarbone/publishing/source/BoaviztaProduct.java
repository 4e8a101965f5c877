package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product, which is a row of the source.
 *
 * @param row  the row
 * @param id  the id of its model
 * @param kind  what it is
 * @param shares  its shares
 * @param why  why its figures are suspect; empty if they are not
 */
record BoaviztaProduct(RawRow row, String id, BoaviztaKinds kind, BoaviztaShares shares, String why) {

    static final String SOURCE = "boavizta";
    static final String LICENCE = "ODbL-1.0";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=server|System|Module|Plus)4$");
    /** The phases that have nearly all of the making. */
    private static final List<String> MAIN_PHASES = List.of("MANUFACTURING", "EMBODIED");

    private static final Map<String, String> PLACES = Map.of("China", "CN", "Worldwide", "WW", "default", "");

    /** The name, without the mark of a footnote that HP's have at the end. */
    static String name(RawRow row) {
        String name = row.get("name").replaceAll("\\s+", " ");
        return isGlued(row) ? FOOTNOTE.matcher(name).replaceFirst("") : name;
    }

    private static boolean isGlued(RawRow row) {
        return maker(row).equals("HP") && FOOTNOTE.matcher(row.get("name")).find();
    }

    private static String maker(RawRow row) {
        return row.get("manufacturer");
    }

    static String label(RawRow row) {
        boolean isNamed =
                name(row).toLowerCase(Locale.ROOT).startsWith(maker(row).toLowerCase(Locale.ROOT) + " ");
        return isNamed ? name(row) : maker(row) + " " + name(row);
    }

    String name() {
        return name(row);
    }

    String label() {
        return label(row);
    }

    String maker() {
        return maker(row);
    }

    /** Tests whether its figures may be used for others. */
    boolean isTrusted() {
        return why.isEmpty();
    }

    /** A number of the row, if it has one. */
    Optional<BigDecimal> number(String column) {
        return row.has(column) ? Optional.of(row.number(column)) : Optional.empty();
    }

    Map<String, String> model(String nameNote) {
        Map<String, String> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("type", kind.type());
        model.put("label_fr", label());
        model.put("label_en", label());
        model.put("manufacturer", maker());
        model.put("configuration", configuration());
        model.put("electricity_kwh_per_year", plain("yearly_tec"));
        model.put("reference_hours_assumed", "false");
        model.put("lifetime_years", plain("lifetime"));
        model.put("declared_total", plain("gwp_total"));
        model.put("declared_use", shares.use());
        model.put("use_profile", row.has("yearly_tec") ? "typical energy consumption of the maker" : "");
        model.put("geography", geography());
        model.put("source_id", SOURCE);
        model.put("source_locator", row.locator() + (row.has("sources") ? ", " + row.get("sources") : ""));
        model.put("licence", LICENCE);
        model.put("data_year", year());
        model.put("quality_flags", flags());
        model.put("transformation", shares.note());
        model.put("comment", comment(nameNote));
        return model;
    }

    private String plain(String column) {
        return number(column).map(Table::decimal).orElse("");
    }

    private String flags() {
        boolean whole = !shares.figures().isEmpty() && row.has("yearly_tec");
        return Flags.with(
                isTrusted() ? "" : "suspect",
                shares.isOff() ? "ratios-do-not-sum" : "",
                kind.misfiled() ? "misfiled" : "",
                whole ? "" : "phases-missing");
    }

    private String comment(String nameNote) {
        return Stream.of(
                        why,
                        kind.misfiled() ? "Filed as " + row.get("subcategory") + "." : "",
                        BoaviztaKinds.isKindByName(row) ? "A rack server by its name: upstream states no kind." : "",
                        shares.isLost() ? "No factor, kg without use: " + shares.bounds() + "." : "",
                        isGlued(row) ? "Upstream: " + row.get("name") + ", with the mark of a footnote." : "",
                        nameNote)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String configuration() {
        return Stream.of("screen_size", "hard_drive", "memory", "number_cpu")
                .filter(row::has)
                .map(column -> column.equals("screen_size") ? row.get(column) + " in" : row.get(column))
                .collect(Collectors.joining("; "));
    }

    private String geography() {
        String made = place(row.get("assembly_location"));
        String used = place(row.get("use_location"));
        return Stream.of(made.isEmpty() ? "" : "made in " + made, used.isEmpty() ? "" : "used in " + used)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(String text) {
        return PLACES.getOrDefault(text, text);
    }

    private String year() {
        Matcher year = YEAR.matcher(row.get("report_date"));
        return year.find() ? year.group() : "";
    }

    Stream<Map<String, String>> factors() {
        return shares.figures().entrySet().stream().map(figure -> factor(figure.getKey(), figure.getValue()));
    }

    private Map<String, String> factor(String phase, String value) {
        Map<String, String> factor = BoaviztaFactors.row(id, phase, value);
        factor.put("source_id", SOURCE);
        factor.put("source_locator", row.locator());
        factor.put(
                "quality_flags", Flags.with(isTrusted() ? "" : "suspect", shares.isOff() ? "ratios-do-not-sum" : ""));
        factor.put("transformation", shares.transformation());
        factor.put("uncertainty", MAIN_PHASES.contains(phase) ? uncertainty() : "");
        factor.put("comment", spread());
        return factor;
    }

    /**
     * The error of the total, read as its relative standard deviation, for the part without use if that is most of the total; none for
     * figures that are suspect anyway.
     */
    private String uncertainty() {
        return errorRatio()
                .filter(error -> isTrusted() && error.compareTo(BigDecimal.ONE) <= 0 && shares.isMostlyWithoutUse())
                .map(error -> "lognormal sd=" + Table.decimal(error) + " mean")
                .orElse("");
    }

    private Optional<BigDecimal> errorRatio() {
        return number("gwp_error_ratio").filter(error -> error.signum() > 0);
    }

    /** What the sheet says of the error, and both bounds of a figure whose shares do not add up. */
    private String spread() {
        String ratio = errorRatio()
                .map(error -> "error ratio of the total " + Table.decimal(error))
                .orElse("");
        return Stream.of(shares.bounds(), ratio).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}

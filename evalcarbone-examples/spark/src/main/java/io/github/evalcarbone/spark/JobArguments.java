package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.Facet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The arguments of the job, such as {@code --input parc.csv --date 2026-01-01}. Immutable and thread-safe. */
final class JobArguments {

    static final String USAGE = """
            Usage: FootprintJob --input FILES --date 2026-01-01 --output FOLDER [options]
              --input FILES         files, folders or patterns, separated by commas
              --date DAY            the day for which the footprint is computed
              --output FOLDER       the folder of the tables, which must not be there
              --format csv|parquet  by default parquet
              --layout NAME         of CSV: glpi, sih-form ...; by default the header decides
              --by FACETS           site,department,model,equipment_type,country,data_centre
              --factors IDS         datasets in the order in which they answer; by default sih
              --rules NAME          such as evalcarbone-1.1.0; by default the newest of evalcarbone
              --categories IDS      such as CLIMATE_CHANGE; by default all of the datasets
              --partitions N        by default one for each core and 32 MB
              --overwrite           replaces the tables that are there
            """;

    private static final String OVERWRITE = "overwrite";
    private static final Set<String> NAMES =
            Set.of("input", "date", "output", "format", "layout", "by", "factors", "rules", "categories", "partitions");

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if one is not known or has no value, or a needed one is not there
     */
    static JobArguments of(String... arguments) {
        JobArguments read = new JobArguments();
        for (int i = 0; i < arguments.length; i++) {
            String name = name(arguments[i]);
            boolean isAlone = name.equals(OVERWRITE);
            if (!isAlone && i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option [" + arguments[i] + "] must have a value.");
            }
            read.values.put(name, isAlone ? "" : arguments[++i]);
        }
        Stream.of("input", "date", "output").forEach(read::required);
        return read;
    }

    private static String name(String argument) {
        String name = argument.startsWith("--") ? argument.substring(2) : "";
        if (!NAMES.contains(name) && !name.equals(OVERWRITE)) {
            throw new IllegalArgumentException("The option [" + argument + "] is not known.");
        }
        return name;
    }

    private String required(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The option [--" + name + "] must be there."));
    }

    private List<String> list(String name, String otherwise) {
        return Arrays.stream(values.getOrDefault(name, otherwise).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    List<String> inputs() {
        return list("input", "");
    }

    String output() {
        return required("output");
    }

    boolean overwrites() {
        return values.containsKey(OVERWRITE);
    }

    boolean isCsv() {
        String format = values.getOrDefault("format", "parquet");
        if (!List.of("csv", "parquet").contains(format)) {
            throw new IllegalArgumentException("The format [" + format + "] must be csv or parquet.");
        }
        return format.equals("csv");
    }

    String layout() {
        return values.getOrDefault("layout", "");
    }

    Optional<Integer> partitions() {
        return Optional.ofNullable(values.get("partitions")).map(JobArguments::positive);
    }

    private static int positive(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("The number of partitions [" + number + "] must be 1 or more.");
        }
        return Integer.parseInt(number);
    }

    FootprintSettings settings() {
        return new FootprintSettings(
                list("factors", "sih"),
                values.getOrDefault("rules", ""),
                list("categories", ""),
                day(required("date")),
                list("by", "").stream().map(JobArguments::facet).toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The day [" + text + "] must be like 2026-01-31.", e);
        }
    }

    private static Facet facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The facet [" + name + "] is not known.\n" + USAGE));
    }
}

package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Planetary boundaries as G4IT publishes them, in our own notes of its two tables, boundaries.csv: water and land use are left out.
 * The raw table is another transcription of the same article, under no known licence: it is compared with, nothing is taken
 * from it.
 */
public final class BoundariesTransformation implements Transformation {

    private static final BigDecimal POPULATION = new BigDecimal("8.0E+9");
    /** Both are rounded to three digits, each by itself: 25.2 of 2.01E11. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    @Override
    public String id() {
        return "boundaries";
    }

    @Override
    public String folder() {
        return "planetary-boundaries-ef";
    }

    @Override
    public List<Table> tables(Path raw) {
        Map<String, RawRow> other = RawTables.csv(raw.resolve("planetary_boundaries_ef_global.csv"), ',').stream()
                .collect(Collectors.toMap(BoundariesTransformation::nameInG4it, Function.identity()));
        Table coefficients = new Table("coefficients");
        for (RawRow note : RawTables.notes(BoundariesTransformation.class, "boundaries.csv")) {
            requireShared(note);
            requireEqual(note, Lookup.required(other, note.get("criterion")));
            coefficients.add(boundary(note));
        }
        return List.of(coefficients.add(population()));
    }

    private static String nameInG4it(RawRow row) {
        return switch (row.get("category")) {
            case "Particulate matter" -> "Particulate matter and respiratory inorganics";
            case "Resource use, minerals and metals" -> "Resource use (minerals and metals)";
            default -> row.get("category");
        };
    }

    /** A package that is not the boundary shared among all people would be a slip, in G4IT's table or in ours. */
    private static void requireShared(RawRow note) {
        BigDecimal shared = note.number("boundary").divide(POPULATION);
        BigDecimal stated = note.number("package");
        if (shared.subtract(stated).abs().compareTo(shared.multiply(ROUNDING)) > 0) {
            throw new IllegalStateException("[" + stated + "] must be " + shared + ", " + note.locator() + ".");
        }
    }

    private static void requireEqual(RawRow note, RawRow other) {
        if (note.number("boundary").compareTo(other.number("global_boundary_per_year")) != 0) {
            throw new IllegalStateException(note.locator() + " and " + other.locator() + " must agree.");
        }
    }

    private static Map<String, String> boundary(RawRow note) {
        ImpactCategory category = ImpactCategory.find(note.get("category")).orElseThrow();
        return Map.of(
                "id",
                "boundary." + category.id(),
                "value",
                Table.decimal(note.number("boundary")),
                "unit",
                category.unitPerYear().toString(),
                "source_id",
                note.get("source"),
                "source_locator",
                "row " + note.get("row") + ", column planetary_boundary",
                "licence",
                "Apache-2.0",
                "quality_flags",
                "transcription-not-verified",
                "transformation",
                "copied",
                "comment",
                "what the world may cause in a year; a second transcription agrees");
    }

    private static Map<String, String> population() {
        return Map.of(
                "id", "population",
                "value", Table.decimal(POPULATION),
                "unit", "1",
                "source_id", "g4it-package",
                "source_locator", "row 2, columns planetary_boundary and individual_sustainable_package",
                "licence", "Apache-2.0",
                "quality_flags", "assumption;transcription-not-verified",
                "transformation", "the quotient of the two columns, the same in all rows",
                "comment", "the people that a boundary is shared among, a round number");
    }
}

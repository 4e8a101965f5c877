package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.List;

/** Normalisation factors and weights of EF 3.1, transcribed and not yet compared with the report. */
public final class Ef31Transformation implements Transformation {

    @Override
    public String id() {
        return "ef31";
    }

    @Override
    public String folder() {
        return "jrc-ef31-normalisation";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table normalisation = new Table("normalisation");
        for (RawRow row : RawTables.csv(raw.resolve("ef31_normalisation_weighting.csv"), ',')) {
            ImpactCategory category = ImpactCategory.find(row.get("category")).orElseThrow();
            normalisation.add(
                    "category",
                    category.id(),
                    "value",
                    Table.decimal(row.number("normalisation_per_person_year_global")),
                    "unit",
                    category.unit().toString(),
                    "weight",
                    Table.decimal(row.number("weighting_pef")),
                    "lcia_method",
                    "EF 3.1",
                    "source_id",
                    "jrc130796",
                    "source_locator",
                    "global normalisation factor per person and PEF weight of " + row.get("code") + "; page not known",
                    "licence",
                    "CC-BY-4.0",
                    "quality_flags",
                    "transcription-not-verified",
                    "transformation",
                    transformation(row, category));
        }
        return List.of(normalisation);
    }

    private static String transformation(RawRow row, ImpactCategory category) {
        String unit = row.get("unit");
        return unit.equals(category.unit().toString()) ? "copied" : "copied; the source spells the unit " + unit;
    }
}

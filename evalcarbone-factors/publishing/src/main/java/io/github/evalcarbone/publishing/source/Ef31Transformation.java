package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.Raw;
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
        for (Raw.Row row : Raw.csv(raw.resolve("ef31_normalisation_weighting.csv"), ',')) {
            ImpactCategory category = ImpactCategory.find(row.get("category")).orElseThrow();
            normalisation.add(
                    "category",
                    category.id(),
                    "value",
                    Raw.plain(row.number("normalisation_per_person_year_global")),
                    "unit",
                    category.unit().toString(),
                    "weight",
                    Raw.plain(row.number("weighting_pef")),
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

    private static String transformation(Raw.Row row, ImpactCategory category) {
        String unit = row.get("unit");
        return unit.equals(category.unit().toString()) ? "copied" : "copied; the source spells the unit " + unit;
    }
}

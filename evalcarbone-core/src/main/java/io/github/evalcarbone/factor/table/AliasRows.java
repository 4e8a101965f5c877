package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the aliases of models, types and areas. */
final class AliasRows {

    private enum Kind {
        MODEL,
        TYPE,
        AREA;

        static Optional<Kind> find(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equalsIgnoreCase(text))
                    .findFirst();
        }

        String plural() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    private record Key(Kind kind, String alias) {}

    private final FactorDataset.Builder dataset;
    private final DeviceRows devices;
    private final FigureRows figures;
    private final Set<Key> keys = new HashSet<>();

    AliasRows(FactorDataset.Builder dataset, DeviceRows devices, FigureRows figures) {
        this.dataset = dataset;
        this.devices = devices;
        this.figures = figures;
    }

    void alias(RowReader row) {
        Optional<Kind> kind = row.choice("kind", Kind::find, "model, type, area");
        String alias = row.text("alias");
        String id = MatchKey.of(row.text("id"));
        kind.ifPresent(found -> alias(row, found, alias, id));
    }

    private void alias(RowReader row, Kind kind, String alias, String id) {
        boolean added = keys.add(new Key(kind, MatchKey.of(alias)));
        if (RowParser.isNew(row, "alias", alias, added ? null : alias)) {
            add(kind, alias, id);
        }
        if (!known(kind).contains(id)) {
            row.problem("id", CoreCode.DATASET_REFERENCE_UNKNOWN, id, kind.plural());
        }
    }

    private void add(Kind kind, String alias, String id) {
        switch (kind) {
            case MODEL -> dataset.modelAlias(alias, id);
            case TYPE -> dataset.typeAlias(alias, id);
            case AREA -> dataset.areaAlias(alias, id);
        }
    }

    private Set<String> known(Kind kind) {
        return switch (kind) {
            case MODEL -> devices.models().keySet();
            case TYPE -> devices.types().keySet();
            case AREA -> figures.areas();
        };
    }
}

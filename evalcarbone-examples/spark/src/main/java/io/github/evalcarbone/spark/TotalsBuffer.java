package io.github.evalcarbone.spark;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The buffer of the aggregators: rows that are being added up, which become totals when it travels. Java serialises it, whatever
 * serialiser Spark has. Not thread-safe.
 */
public final class TotalsBuffer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable RowTotals<?> open;
    private @Nullable PartTotals done;

    void add(Row row, StructType schema, FootprintSettings settings) {
        RowTotals<?> rows = open;
        if (rows == null) {
            rows = RowTotals.of(schema, settings);
            open = rows;
        }
        rows.add(row);
    }

    TotalsBuffer merge(TotalsBuffer other) {
        close();
        PartTotals more = other.close();
        if (more != null) {
            done = done == null ? more : done.merge(more);
        }
        return this;
    }

    /** Returns the totals of all rows so far; null if there are none. */
    @Nullable
    PartTotals close() {
        if (open != null) {
            PartTotals rows = open.totals();
            done = done == null ? rows : done.merge(rows);
            open = null;
        }
        return done;
    }

    @Serial
    private void writeObject(ObjectOutputStream stream) throws IOException {
        close();
        stream.defaultWriteObject();
    }
}

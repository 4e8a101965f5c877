package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * DuckDB in this process, one thread: lines joined with a wide table of factors, 20 sums. Called by JDBC alone, so that this
 * compiles without it; its driver is there only in a build with the profile {@code duckdb}.
 */
final class DuckDb implements AutoCloseable {

    private static final String URL = "jdbc:duckdb:";
    private static final List<Integer> PLACES =
            IntStream.range(0, FactorTable.VALUES).boxed().toList();

    private final Connection connection;
    private final double share;
    private final double pue;

    DuckDb(double share, double pue) throws SQLException {
        this.share = share;
        this.pue = pue;
        this.connection = DriverManager.getConnection(URL);
        execute("SET threads = 1");
        execute("CREATE TABLE model (id VARCHAR, electricity DOUBLE, reference_hours DOUBLE, "
                + PLACES.stream().map(place -> "f" + place + " DOUBLE").collect(Collectors.joining(", ")) + ")");
        for (DeviceModel model : Workload.DATASET.models()) {
            execute("INSERT INTO model VALUES (%s)".formatted(row(model)));
        }
    }

    /** Returns whether the driver is on the class path. */
    static boolean isThere() {
        return DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.duckdb."));
    }

    /** The model's factors; those of the use phase are the mix of the only country. */
    private static String row(DeviceModel model) {
        String factors = PLACES.stream()
                .map(place -> FactorTable.factor(model, FactorTable.phase(place), FactorTable.category(place)))
                .map(factor -> factor + "::DOUBLE")
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "'%s', %s::DOUBLE, %s::DOUBLE, %s",
                model.id(),
                model.electricity().orElseThrow(),
                model.referenceHours().orElseThrow(),
                factors);
    }

    /** Copies a file into a table in memory. */
    void load(Path csv) throws SQLException {
        execute("CREATE TABLE line AS SELECT * FROM " + file(csv));
    }

    /** The totals of the table, phase by phase. */
    double[] totals() throws SQLException {
        return totals("line");
    }

    /** The totals of a file, phase by phase. */
    double[] totals(Path csv) throws SQLException {
        return totals(file(csv));
    }

    private static String file(Path csv) {
        return ("read_csv('%s', delim = ';', header = true, columns = {'modele': 'VARCHAR', 'type': 'VARCHAR',"
                        + " 'quantite': 'DOUBLE', 'dureeDeVie': 'DOUBLE', 'heuresParJour': 'DOUBLE', 'pays': 'VARCHAR'})")
                .formatted(csv.toString().replace("'", "''"));
    }

    private double[] totals(String lines) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query(lines))) {
            result.next();
            double[] totals = new double[FactorTable.VALUES];
            for (int place : PLACES) {
                totals[place] = result.getDouble(place + 1);
            }
            return totals;
        }
    }

    private String query(String lines) {
        String sums = PLACES.stream().map(DuckDb::sum).collect(Collectors.joining(", "));
        return """
                SELECT %s FROM (
                    SELECT model.*,
                        quantite * %s::DOUBLE / dureeDeVie AS embodied,
                        quantite * electricity * (heuresParJour / reference_hours) * %s::DOUBLE * %s::DOUBLE AS kwh
                    FROM %s AS line JOIN model ON line.modele = model.id)
                """.formatted(sums, share, pue, share, lines);
    }

    private static String sum(int place) {
        return "sum(%s * f%s)".formatted(FactorTable.phase(place) == LifecyclePhase.USE ? "kwh" : "embodied", place);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.document.NumberCell;
import io.github.evalcarbone.document.NumberReader;
import io.github.evalcarbone.document.RepeatedCell;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Lifetime;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/** Makes a line of each good row of the form, and a problem of whatever is wrong; remembers no line. For one thread. */
final class SihRows implements CsvRows.Receiver {

    private static final List<String> REQUIRED = List.of("modele", "type", "quantite", "dureeDeVie", "heuresParJour");
    private static final List<String> OPTIONAL = List.of("id", "libelle", "pays", "site", "service");
    private static final Optional<String> FRANCE = Optional.of("FR");

    private final String file;
    private final ProblemLog problems;
    private final ReadingProgress progress;
    private final Consumer<Equipment> lines;

    private final RepeatedCell<Optional<String>> id = RepeatedCell.ofTexts();
    private final RepeatedCell<Optional<String>> label = RepeatedCell.ofTexts();
    private final RepeatedCell<Optional<String>> model = RepeatedCell.ofTexts();
    private final RepeatedCell<Optional<String>> type = RepeatedCell.ofTexts();
    private final NumberCell quantity = new NumberCell(ofPeople(0, Double.MAX_VALUE, ">= 0"));
    private final RepeatedCell<Checked<Lifetime>> lifetime =
            made(ofPeople(Double.MIN_VALUE, 1_000, "> 0, <= 1000"), Lifetime::years, Lifetime.OF_TYPE);
    private final RepeatedCell<Checked<UsageProfile>> usage =
            made(ofPeople(0, 24, "0 .. 24"), UsageProfile::hoursPerDay, UsageProfile.REFERENCE);
    private final RepeatedCell<Optional<String>> country = RepeatedCell.ofTexts();
    private final RepeatedCell<Optional<String>> site = RepeatedCell.ofTexts();
    private final RepeatedCell<Optional<String>> service = RepeatedCell.ofTexts();
    private final LineIds ids = new LineIds();

    private final List<Problem> assumed = new ArrayList<>();
    private boolean isWhole;
    private boolean isFaulty;
    private long rows;
    private long kept;
    private long withoutCountry;

    SihRows(String file, ProblemLog problems, ReadingProgress progress, Consumer<Equipment> lines) {
        this.file = file;
        this.problems = problems;
        this.progress = progress;
        this.lines = lines;
    }

    private static NumberReader ofPeople(double least, double most, String range) {
        return new NumberReader(least, most, range, true);
    }

    private static <T> RepeatedCell<Checked<T>> made(NumberReader reader, DoubleFunction<T> maker, T blank) {
        return new RepeatedCell<>(
                (text, from, to) -> {
                    Checked<Double> number = reader.read(text, from, to);
                    return new Checked<>(number.value().map(maker::apply), number.problems());
                },
                Checked.of(blank, List.of()));
    }

    void read(InputStream stream, long mostBytes) {
        boolean toItsEnd = CsvRows.readOfPeople(stream, file, mostBytes, this);
        isWhole = isWhole && toItsEnd;
        if (isWhole && rows == 0 && !isFaulty) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE, Location.file(file), file));
        }
        if (!toItsEnd && rows > 0) {
            problems.add(Problem.of(ProblemCode.REST_NOT_READ, Location.file(file), String.valueOf(rows)));
        }
        progress.reached(rows, problems.size());
    }

    long rows() {
        return rows;
    }

    long kept() {
        return kept;
    }

    /** What was assumed and left out. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(assumed);
        if (withoutCountry > 0) {
            remarks.add(Problem.of(
                    ProblemCode.COUNTRY_ASSUMED, Location.file(file), FRANCE.get(), String.valueOf(withoutCountry)));
        }
        if (problems.hasError()) {
            // if the file as a whole cannot be read, the number of rows that are missing is not known
            String missing = isWhole && rows > kept ? String.valueOf(rows - kept) : "*";
            remarks.add(Problem.of(ProblemCode.ROWS_LEFT_OUT, Location.file(file), missing));
        }
        return remarks;
    }

    @Override
    public List<CsvCell> header(List<String> columns) {
        List<Problem> faults = new ArrayList<>();
        isWhole = RowReader.requireColumns(file, columns, REQUIRED, OPTIONAL, faults);
        faults.forEach(problems::add);
        Map<String, CsvCell> cells = cells();
        return columns.stream().map(column -> take(column, cells)).toList();
    }

    private Map<String, CsvCell> cells() {
        Map<String, CsvCell> cells = new LinkedHashMap<>();
        cells.put("id", id);
        cells.put("libelle", label);
        cells.put("modele", model);
        cells.put("type", type);
        cells.put("quantite", quantity);
        cells.put("dureeDeVie", lifetime);
        cells.put("heuresParJour", usage);
        cells.put("pays", country);
        cells.put("site", site);
        cells.put("service", service);
        return cells;
    }

    /** Of columns of the same name the first is read. */
    private CsvCell take(String column, Map<String, CsvCell> cells) {
        Optional<String> name =
                cells.keySet().stream().filter(column::equalsIgnoreCase).findFirst();
        if (name.equals(Optional.of("id"))) {
            ids.areStated();
        }
        return name.map(cells::remove).orElse(CsvCell.IGNORED);
    }

    @Override
    public void row(long line) {
        if (isWhole) {
            read(line);
        }
        count();
    }

    @Override
    public void badRow(Problem problem) {
        problems.add(problem);
        count();
    }

    @Override
    public void remark(Problem problem) {
        assumed.add(problem);
    }

    @Override
    public void problem(Problem problem) {
        isFaulty = true;
        problems.add(problem);
    }

    private void count() {
        if (++rows % ReadingProgress.ROWS == 0) {
            progress.reached(rows, problems.size());
        }
    }

    private void read(long line) {
        String own = ids.of(id.value(), line);
        boolean isNew = ids.isNew(own);
        if (isNew && isGood()) {
            kept++;
            lines.accept(equipment(own));
        } else {
            tell(line, own, isNew);
        }
    }

    private boolean isGood() {
        return quantity.isGiven()
                && lifetime.value().value().isPresent()
                && usage.value().value().isPresent()
                && (model.value().isPresent() || type.value().isPresent());
    }

    private Equipment equipment(String own) {
        if (country.value().isEmpty()) {
            withoutCountry++;
        }
        return new Equipment(
                own,
                label(own),
                model.value(),
                type.value(),
                quantity.value(),
                lifetime.value().value().orElseThrow(),
                usage.value().value().orElseThrow(),
                country.value().isEmpty() ? FRANCE : country.value(),
                Optional.empty(),
                Optional.empty(),
                site.value(),
                service.value());
    }

    private String label(String own) {
        if (label.value().isPresent()) {
            return label.value().get();
        }
        return model.value().isPresent() ? model.value().get() : type.value().orElse(own);
    }

    private void tell(long line, String own, boolean isNew) {
        if (model.value().isEmpty() && type.value().isEmpty()) {
            tell(line, "modele", Problem.of(ProblemCode.NEITHER_MODEL_NOR_TYPE, Location.NONE));
        }
        if (!quantity.isGiven() && quantity.problems().isEmpty()) {
            tell(line, "quantite", Problem.of(ProblemCode.MISSING_VALUE, Location.NONE, "quantite"));
        }
        quantity.problems().forEach(problem -> tell(line, "quantite", problem));
        lifetime.value().problems().forEach(problem -> tell(line, "dureeDeVie", problem));
        usage.value().problems().forEach(problem -> tell(line, "heuresParJour", problem));
        if (!isNew) {
            tell(line, "id", Problem.of(ProblemCode.DUPLICATE_LINE, Location.NONE, own));
        }
    }

    private void tell(long line, String column, Problem problem) {
        problems.add(
                new Problem(problem.code(), problem.severity(), CsvRows.place(file, line, column), problem.values()));
    }
}

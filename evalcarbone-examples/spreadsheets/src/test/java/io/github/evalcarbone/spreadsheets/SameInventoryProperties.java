package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** One inventory as CSV, XLSX and ODS: the same lines, and the same problems in the same rows. */
class SameInventoryProperties {

    private static final List<Object> HEADER = List.of(
            "nomEquipementPhysique",
            "modele",
            "type",
            "quantite",
            "dateAchat",
            "dateRetrait",
            "statut",
            "paysDUtilisation",
            "consoElecAnnuelle",
            "note");

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_lines_and_problems_do_not_depend_on_the_kind_of_file(@ForAll("tables") List<List<Object>> rows) {
        Book book = new Book(List.of(new Book.Table("Parc", rows)));
        var csv = Reading.csvInventory(book.csv());
        assertThat(Reading.inventory(book.xlsx())).isEqualTo(csv);
        assertThat(Reading.inventory(book.ods())).isEqualTo(csv);
    }

    /** With empty rows anywhere, above the header too. */
    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<List<Object>> rows = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, row()), net.jqwik.api.Tuple.of(1, Arbitraries.just(List.of())));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3), rows.list().ofMaxSize(8))
                .as((above, data) -> {
                    List<List<Object>> all = new ArrayList<>();
                    for (int i = 0; i < above; i++) {
                        all.add(List.of());
                    }
                    all.add(HEADER);
                    all.addAll(data);
                    return all;
                });
    }

    private static Arbitrary<List<Object>> row() {
        return Combinators.combine(
                        text(), text(), text(), number(), day(), day(), text(), Arbitraries.of("France", "DE", "", "x"))
                .flatAs((id, model, type, quantity, bought, withdrawn, status, country) -> Combinators.combine(
                                number(), Arbitraries.oneOf(text(), Arbitraries.of(true, false)))
                        .as((power, note) -> {
                            List<Object> row = new ArrayList<>();
                            for (Object cell : new Object[] {
                                id, model, type, quantity, bought, withdrawn, status, country, power, note
                            }) {
                                row.add(cell);
                            }
                            return row;
                        }));
    }

    /** Few texts, so that ids are repeated; some must be quoted in CSV. */
    private static Arbitrary<Object> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", " ", "Écran 24\"", "a;b,c\td", "<&>'", "Latitude  5420 ", "=1+1", "1,5", "007", "x"),
                Arbitraries.strings().alpha().numeric().ofMaxLength(8));
    }

    private static Arbitrary<Object> number() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-1, 2_000).map(whole -> (Object) whole),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(5_000))
                        .ofScale(2)
                        .map(Object.class::cast),
                Arbitraries.doubles()
                        .between(0.0001, 1_000)
                        .ofScale(5)
                        .filter(SameInventoryProperties::isUnambiguous)
                        .map(Object.class::cast),
                Arbitraries.of("1,5", "12,50", "douze", "", "1 200"));
    }

    /** 1.234 in a CSV file may be a thousand. */
    private static boolean isUnambiguous(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().scale() != 3;
    }

    private static Arbitrary<Object> day() {
        return Arbitraries.oneOf(
                Dates.dates()
                        .between(LocalDate.of(1990, 1, 1), LocalDate.of(2035, 12, 31))
                        .map(Object.class::cast),
                Arbitraries.of("", "31/12/2020", "2020-02-30", "2021-03-04"));
    }
}

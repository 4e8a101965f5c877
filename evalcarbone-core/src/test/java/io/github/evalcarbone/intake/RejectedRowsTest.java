package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows that were left out are written to a file that can be corrected and read. */
class RejectedRowsTest {

    private static final String HEADER = "modele,type,quantite,dureeDeVie,heuresParJour";

    @Test
    void holds_the_header_and_the_bad_rows_with_what_is_wrong() {
        String file = HEADER + "\necran-1,,3,,\n\"a;b\",,-5,,25\n\necran-1,,2\n,,1,,\n";
        assertThat(rejected(file, Language.ENGLISH)).isEqualTo("""
                modele;type;quantite;dureeDeVie;heuresParJour;evalcarbone.problems
                "a;b";;-5;;25;EVC-1009 quantite: [-5] must be at least 0. EVC-1009 heuresParJour: [25] must be between 0 and 24.
                ecran-1;;2;;;"EVC-1006: The row must have [5] cells like the header; it has [3]."
                ;;1;;;EVC-1010 modele: The line must name a model or a type.
                """);
    }

    @Test
    void corrected_it_is_read_again_and_the_account_is_even() {
        String file = HEADER + "\necran-1,,3,,\necran-1,,douze,,\n";
        Checked<Inventory> first = read(file);
        String rejected = rejected(file, Language.FRENCH);
        assertThat(rejected).contains("EVC-1008 quantite: [douze] ");
        Checked<Inventory> second = read(rejected.replace("ecran-1;;douze", "ecran-1;;12"));
        assertThat(second.problems()).isEmpty();
        assertThat(first.partial().orElseThrow().equipment().get(0).quantity()
                        + second.partial().orElseThrow().equipment().get(0).quantity())
                .isEqualTo(15);
        assertThat(second.partial().orElseThrow().remarks())
                .extracting(remark -> remark.code().toString())
                .doesNotContain("EVC-1023");
    }

    @Test
    void a_good_file_leaves_the_header_alone() {
        assertThat(rejected(HEADER + "\necran-1,,3,,\n", Language.ENGLISH))
                .isEqualTo("modele;type;quantite;dureeDeVie;heuresParJour;evalcarbone.problems\n");
    }

    @Test
    void what_cannot_be_read_is_not_there() {
        String file = HEADER + "\necran-1,,x,,\necran-1,,\"3,,\n";
        assertThat(rejected(file, Language.ENGLISH).lines()).hasSize(2);
        assertThat(RejectedRows.csv(TextSource.of("x.csv", new byte[0]), read("").problems(), Language.ENGLISH))
                .isEmpty();
    }

    private static String rejected(String file, Language language) {
        return RejectedRows.csv(TextSource.of("x.csv", file), read(file).problems(), language);
    }

    private static Checked<Inventory> read(String file) {
        return CsvInventory.of(CsvLayout.of("sih-form"))
                .read(TextSource.of("x.csv", file), "x", LocalDate.of(2026, 1, 1));
    }
}

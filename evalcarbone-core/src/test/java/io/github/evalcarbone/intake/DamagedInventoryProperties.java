package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.CsvRecords;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Valid exports damaged in every way: a report, never an exception, and each row is kept, left out as declared, or
 * reported.
 */
class DamagedInventoryProperties {

    private static final String GLPI = "Nom;Statut;Fabricant;Type;Modèle;Lieu;ID;Date d'achat\n"
            + "PC1;En service;Dell;Portable;Latitude 5420;\"Bât. A\nétage 2\";1;2021-03-30\n"
            + "PC2;En stock;HP;Unité centrale;EliteDesk 800;;2;30/03/2021\n"
            + "PC3;Réformé;;Portable;\"x;\"\"y\"\"\";;3;20210330\n";
    private static final String NUMECOEVAL =
            "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;dateRetrait;"
                    + "type;statut;paysDUtilisation;consoElecAnnuelle;modeUtilisation;tauxUtilisation\n"
                    + "s1;R740;1;DC1;2020-07-08;;Server;In use;France;1500,5;;\n"
                    + "s2;;2;;2020-07-08;2023-06-16;Server;Retired;France;;COPE;0.5\n";

    private static final CsvInventory READER = CsvInventory.of(
            CsvLayout.of("sih-form"),
            CsvLayout.of("numecoeval"),
            CsvLayout.of("glpi").withStatuses(StatusPolicy.COUNT_ALL.leavingOut(List.of("Réformé"))),
            CsvLayout.of("ocs-inventory"));

    @Property(tries = 2_000)
    void every_row_is_accounted_for(@ForAll("files") byte[] file) {
        Checked<Long> collected = READER.forEach(TextSource.of("x.csv", file), line -> {});
        long rejected = collected.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !SihFormProperties.isOfHeader(problem))
                .filter(problem -> !problem.is(CoreCode.HEADER_OTHERWISE)) // its own row is aside
                .mapToInt(problem -> problem.location().row())
                .filter(row -> row > 0)
                .distinct()
                .count();
        collected
                .partial()
                .ifPresent(kept -> assertThat(kept).isEqualTo(collected.rows().kept()));
        assertThat(collected.partial().isEmpty()).isEqualTo(isUnread(collected));
        if (!isHeaderFaulty(collected)) {
            assertThat(collected.rows().kept()
                            + collected.rows().leftOut()
                            + collected.rows().aside()
                            + rejected
                            + below(collected.problems()))
                    .isEqualTo(collected.rows().read());
        } else {
            assertThat(collected.hasErrors()).isTrue();
        }
    }

    /** Without a sound header and a row below it there is no part of the file that was read. */
    private static boolean isUnread(Checked<Long> collected) {
        return isHeaderFaulty(collected)
                || (collected.rows().read() == collected.rows().aside() && collected.hasErrors());
    }

    private static boolean isHeaderFaulty(Checked<Long> collected) {
        return collected.problems().stream().anyMatch(SihFormProperties::isOfHeader);
    }

    @Property(tries = 2_000)
    void every_row_that_is_reported_comes_back(@ForAll("files") byte[] file) {
        List<Problem> problems =
                READER.read(TextSource.of("x.csv", file), "x", LocalDate.EPOCH).problems();
        long told = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !SihFormProperties.isOfHeader(problem))
                .mapToInt(problem -> problem.location().row())
                .filter(row -> row > 0)
                .distinct()
                .count();
        byte[] rejected = RejectedRows.csv(TextSource.of("x.csv", file), READER, problems, Language.ENGLISH)
                .getBytes(StandardCharsets.UTF_8);
        List<CsvRecords.Row> rows = new ArrayList<>();
        CsvRecords.read(TextSource.of("x.csv", rejected), Long.MAX_VALUE, cells -> HeaderSearch.CERTAIN, rows::add);
        assertThat(rows.size()).isEqualTo(rejected.length == 0 ? 0 : told + below(problems) + 1);
    }

    /** The rows below a header with other columns have one problem, which counts them. */
    private static long below(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.is(CoreCode.HEADER_OTHERWISE))
                .mapToLong(problem -> Long.parseLong(problem.values().get(2)))
                .sum();
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.longs().map(seed -> new Damage(new Random(seed)).file());
    }

    private record Damage(Random random) {

        byte[] file() {
            String text = random.nextBoolean() ? GLPI : NUMECOEVAL;
            for (int i = random.nextInt(4); i > 0; i--) {
                text = damaged(text);
            }
            byte[] bytes = text.getBytes(Charset.forName(
                    List.of("UTF-8", "UTF-8", "windows-1252", "UTF-16").get(random.nextInt(4))));
            for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
        }

        private String damaged(String text) {
            int at = random.nextInt(text.length() + 1);
            String head = text.substring(0, at);
            String tail = text.substring(at);
            return switch (random.nextInt(9)) {
                case 0 -> head + "\0" + tail;
                case 1 -> head + "\"" + tail;
                case 2 -> head + "\n" + tail;
                case 3 -> head + ";".repeat(random.nextInt(20_000)) + tail;
                case 4 -> head + "x".repeat(random.nextInt(20_000)) + tail;
                case 5 -> tail + head;
                case 6 -> head + tail.replace(';', ',');
                case 7 -> head + "\uFEFF-1e999" + tail;
                default -> head + text + tail;
            };
        }
    }
}

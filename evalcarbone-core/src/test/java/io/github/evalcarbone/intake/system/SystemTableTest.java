package io.github.evalcarbone.intake.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemTableTest {

    private static Optional<SystemTable> of(String text, Charset charset) throws IOException {
        return SystemTable.of(TextSource.of("x.csv", text.getBytes(charset)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nomCourtDatacenter;pue;localisation                                     | DATA_CENTRES
            modele;quantite;nomEquipementPhysique;nomCourtDatacenter;type           | EQUIPMENT
            nomEquipementVirtuel;nomEquipementPhysique;vCPU                         | VIRTUAL_MACHINES
            nomApplication,typeEnvironnement,nomEquipementVirtuel,nomEquipementPhysique | APPLICATIONS
            hote;vCPU;memoireGo;centreDeDonnees                                     | HOSTS
            Host,vcpus,dataCentre                                                   | HOSTS
            moisAnnee;nombreMailEmis                                                | MESSAGING
            NOMAPPLICATION;typeenvironnement                                        | APPLICATIONS
            """)
    void a_table_is_known_by_its_header(String header, SystemTable table) throws IOException {
        for (String rest : new String[] {"", "\n", "\na;b\n", "\n\"never closed"}) {
            assertThat(of(header + rest, StandardCharsets.UTF_8)).contains(table);
            assertThat(of("\uFEFF" + header + rest, StandardCharsets.UTF_8)).contains(table);
            assertThat(of("\uFEFF" + header + rest, StandardCharsets.UTF_16LE)).contains(table);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modele;type;quantite;dureeDeVie;heuresParJour
            nomEntite;nbCollaborateurs
            {"nomApplication": 1}
            x;my nomApplication
            """)
    void any_other_text_is_not_a_table(String text) throws IOException {
        assertThat(of(text, StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Machines du parc;2026~~NOM_EQUIPEMENT_VIRTUEL;Nom équipement physique;VCPU | VIRTUAL_MACHINES
            sep=,~Hôte,vCPU                                                           | HOSTS
            Export~nomCourtDatacenter;PUE                                             | DATA_CENTRES
            """)
    void the_header_may_be_below_titles_and_spelt_otherwise(String header, SystemTable table) throws IOException {
        assertThat(of(header.replace('~', '\n') + "\na;b\n", StandardCharsets.UTF_8))
                .contains(table);
    }

    @Test
    void a_word_in_a_row_makes_no_table() throws IOException {
        assertThat(of("Nom;Modèle\nhost;x\nApplication;hote\n", StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void what_follows_the_header_may_be_long_and_anything() throws IOException {
        String rows = "\nhôpital;1".repeat(20_000);
        assertThat(of("nomApplication;x" + rows, StandardCharsets.UTF_8)).contains(SystemTable.APPLICATIONS);
        assertThat(of("nomApplication;x" + rows, StandardCharsets.ISO_8859_1)).contains(SystemTable.APPLICATIONS);
        assertThat(SystemTable.of(TextSource.of("x.csv", new byte[] {0x50, 0x4b, 3, 4, 0, 0, (byte) 0xff})))
                .isEmpty();
        assertThat(SystemTable.of(TextSource.of("x.csv", ""))).isEmpty();
    }
}

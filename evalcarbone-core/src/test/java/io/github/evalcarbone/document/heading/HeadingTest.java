package io.github.evalcarbone.document.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MODELE             | Modèle
            modele             | mode\u0300le
            DATE D'ACHAT       | Date d’achat
            date_d_achat       | Date d`achat
            duree-de-vie       | dureeDeVie
            Heures  par\u00a0jour | heuresParJour
            N° de série        | n de serie
            Type(s)            | types
            Nœud               | noeud
            """)
    void typing_does_not_matter(String a, String b) {
        assertThat(Heading.areSame(a, b)).isTrue();
    }

    @Test
    void other_headings_are_others_and_signs_alone_are_a_heading() {
        assertThat(Heading.areSame("Modèle", "Modèles")).isFalse();
        assertThat(Heading.areSame("%", "#")).isFalse();
        assertThat(Heading.key(" % ")).isEqualTo("%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL GÉNÉRAL",
                "Total général :",
                "Sous-total",
                "Totaux",
                "Grand total",
                "Total : 65",
                "Somme",
                "Σ",
                "Subtotal"
            })
    void labels_of_totals(String text) {
        assertThat(TotalWords.isOne(text)).isTrue();
        assertThat(TotalWords.mayBeIn(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totalement", "TotalEnergies", "Tous types", "Station totale", "Summit", "", "Sum up"})
    void names_are_no_labels(String text) {
        assertThat(TotalWords.isOne(text)).isFalse();
    }
}

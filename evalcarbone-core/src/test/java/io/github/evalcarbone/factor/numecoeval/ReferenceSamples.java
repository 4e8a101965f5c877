package io.github.evalcarbone.factor.numecoeval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reference tables of NumEcoEval 1 and 2, with invented figures, and methods that read them. */
final class ReferenceSamples {

    private ReferenceSamples() {}

    static final Source SOURCE = Source.of("own", "Tables of the CHU", "LicenseRef-own")
            .withPublisher("CHU")
            .withVersion("3")
            .withAttribution("CHU.");

    /** NumEcoEval 1, as EvalCarbone SIH has it: each line may end in a semicolon. */
    static final Map<String, String> FIRST = Map.of(
            "impacts.csv",
            """
            description;refEquipement;etapeacv;critere;consoElecMoyenne;valeur;source;type
            Laptop	13 inches;laptop-1;FABRICATION;Climate change;26;160.5;Maker;
            Laptop	13 inches;laptop-1;DISTRIBUTION;Climate change;26;-1e-3;Maker;
            Laptop	13 inches;laptop-1;UTILISATION;Climate change;26;;Maker;
            Laptop	13 inches;laptop-1;FIN_DE_VIE;Climate change;26;3.51;Maker;
            ;server-1;FABRICATION;Acidification;1599;4;Maker;
            """,
            "mixes.csv",
            """
            pays;raccourcisAnglais;critere;valeur;source;
            France;FR;Climate change;0.08;Base;
            Serbie ;RS;Climate change;0.9;Base;
            Europe;RER;Climate change;0.4;;
            """,
            "types.csv",
            """
            type;serveur;commentaire;dureeVieDefaut;refEquipementParDefaut;source
            Ordinateur portable;;;5;laptop-1;
            Serveur rack;true;;;server-1;
            """,
            "matching.csv",
            """
            modeleEquipementSource;refEquipementCible
            Ultra portable -  11 à 14 pouces;laptop-1
            ULTRA PORTABLE - 11 à 14 pouces;laptop-1
            """,
            "hypotheses.csv",
            """
            cle;source;valeur
            PUEParDefaut;SSG;1.75
            dureeVieParDefaut;SSG;2
            taux_utilisation_COPE;SSG;0.8
            """,
            "criteres.csv",
            """
            nomCritere;description;unite
            Climate change;;kg CO2 eq
            Acidification;;mol H+ eq
            """,
            "etapes.csv",
            """
            code;libelle
            FABRICATION;Manufacturing
            FIN_DE_VIE;End of Life
            """);

    /** G4IT, as it exports its own tables. */
    static final Map<String, String> SECOND =
            Map.of("itemImpact.csv", """
            criterion;lifecycle_step;name;category;avg_electricity_consumption;location;level;source;tier;unit;value;subscriber
            CLIMATE_CHANGE;MANUFACTURING;blade-1;IT equipment;3721.0;France;2-Equipement;Test;Datacenter;Item;2226.5;NULL
            CLIMATE_CHANGE;TRANSPORTATION;blade-1;IT equipment;3721.0;France;2-Equipement;Test;Datacenter;Item;46;NULL
            CLIMATE_CHANGE;USING;blade-1;IT equipment;3721.0;France;2-Equipement;Test;Datacenter;Item;231;NULL
            CLIMATE_CHANGE;END_OF_LIFE;blade-1;IT equipment;3721.0;France;2-Equipement;Test;Datacenter;kgCO2e;7;NULL
            CLIMATE_CHANGE;MANUFACTURING;line-1;;195;France;3-System;Test;Network;Line;7;NULL
            CLIMATE_CHANGE;MANUFACTURING;Electricity Mix FR;electricity-mix;NULL;France;0-Base data;Base;;;0.08;NULL
            RESOURCE_USE;MANUFACTURING;Electricity Mix BA;electricity-mix;NULL;Bosnia and Herzegovina;;Base;;kWh;1e-7;NULL
            """, "itemType.csv", """
            type;category;comment;default_lifespan;is_server;source;ref_default_item
            Server;EquipementPhysique;NULL;7.0;true;;blade-1
            Dedicated Server;EquipementPhysique;;NULL;true;;blade-1
            Network;EquipementPhysique;;NULL;false;;line-1
            """, "matchingItem.csv", """
            item_source;ref_item_target;subscriber
            blade-1;blade-1;
            POWEREDGE M620;blade-1;
            line-1;line-1;
            """, "hypothesis.csv", """
            code;value;source;description
            PUEParDefaut;1.5;SSG;
            CTAParDefaut;3;SSG;
            """);

    static Checked<FactorDataset> read(Map<String, String> tables) {
        NumEcoEvalTables.Builder reader = NumEcoEvalTables.builder("own", "3", SOURCE);
        new TreeMap<>(tables).forEach((file, text) -> reader.table(TextSource.of(file, stream(text))));
        return reader.build().dataset();
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked<FactorDataset> with(Map<String, String> tables, String file, String sound, String faulty) {
        Map<String, String> broken = new LinkedHashMap<>(tables);
        String text = String.valueOf(tables.get(file));
        assertThat(text).contains(sound);
        broken.put(file, text.replaceFirst(Pattern.quote(sound), faulty));
        return read(broken);
    }

    static List<String> told(Checked<FactorDataset> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.location() + " " + problem.values())
                .toList();
    }

    static double value(FactorDataset dataset, String model, LifecyclePhase phase) {
        return dataset.factor(model, phase, ImpactCategory.CLIMATE_CHANGE)
                .orElseThrow()
                .amount()
                .value();
    }
}

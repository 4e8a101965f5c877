package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the output of the program with files that people have read.
 * <p>
 * When a change is wanted, {@code mvn test -Dgolden.update=true} writes the files anew and fails, so that it cannot pass
 * for a test; read the difference before you commit it.
 */
class GoldenTest {

    static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String HOSPITAL = "samples/hospital-600-beds.csv";
    private static final String CARE_HOME = "samples/care-home.csv";
    private static final String SYSTEM = "samples/hospital-system";
    private static final String BIDS = "samples/offres-portables.csv";
    private static final String BOUGHT = "samples/purchases-2026.csv --layout samples/purchases-2026.layout.json";
    private static final String SMALL = "src/test/resources/inventories/small.csv";
    private static final String LONGER = "src/test/resources/scenarios/longer.json";
    private static final String GLPI = "src/test/resources/inventories/glpi-60.csv";
    private static final String SECOND_LIFE = "src/test/resources/inventories/second-life";
    private static final String UPPER_CASE = "src/test/resources/inventories/upper-case";

    /** A file, and the command that prints it. */
    static final String COMMANDS = """
            hospital.en.txt       | assess HOSPITAL
            care-home.fr.txt      | assess CARE_HOME --lang fr --date 2026-06-30
            care-home.en.md       | assess CARE_HOME --format markdown
            hospital.fr.html      | assess HOSPITAL --date 2026-06-30 --lang fr --format html --equivalences nos-gestes-climat
            system.en.html        | assess SYSTEM --date 2026-06-30 --format html
            simulate.fr.html      | simulate CARE_HOME --refurbished portable=30% --off-at-night écran --lang fr --format html
            plan.en.html          | plan CARE_HOME --date 2026-06-30 --until 2030 --target 10:2030 --format html
            system.en.txt         | assess SYSTEM
            system.fr.md          | assess SYSTEM --lang fr --format markdown --rules numecoeval-2.2
            system-check.fr.txt   | check SYSTEM --lang fr
            small.en.txt          | assess SMALL --factors sih
            small.fr.txt          | assess SMALL --lang fr --factors sih
            small.fr.md           | assess SMALL --lang fr --format markdown --factors sih
            small.csv             | assess SMALL --format csv --factors sih
            small.json            | assess SMALL --format json --factors sih
            small.1.3.json        | assess SMALL --format json --rules numecoeval-1.3 --date 2025-06-30 --factors sih
            glpi.en.txt           | assess GLPI --factors sih,ademe,boavizta,hospital
            glpi.fr.txt           | assess GLPI --factors sih,ademe,boavizta,hospital --lang fr
            small.ghg.en.txt      | assess SMALL --report ghg-protocol
            small.beges.fr.md     | assess SMALL --report beges --lang fr --format markdown
            small.beges.csv       | assess SMALL --report beges --lang fr --format csv
            small.pcr.en.txt      | assess SMALL --report pcr --factors ademe,hospital
            small.pcr.fr.md       | assess SMALL --report pcr --lang fr --format markdown --factors sih
            small.pcr.json        | assess SMALL --report pcr --format json --factors ademe,hospital
            care-home.compare.en.txt| assess CARE_HOME --compare-datasets --date 2026-06-30
            second-life.fr.txt    | assess SECOND_LIFE.json --factors ademe,hospital --lang fr
            second-life.compare.json| assess SECOND_LIFE.json --factors ademe,hospital --compare-datasets --format json
            small.purchases.en.txt| assess SMALL --rules evalcarbone-purchases --factors sih
            explain-use.en.txt    | explain SMALL --line line-2 --phase USE --category Acidification --factors sih
            explain-use.fr.txt    | explain SMALL --line line-2 --phase Utilisation --category Acidification --lang fr --factors sih
            explain-default.en.txt| explain SMALL --line line-3 --phase MANUFACTURING --category CLIMATE_CHANGE --factors sih
            explain-gap.en.txt    | explain SMALL --line line-5 --phase use --category CLIMATE_CHANGE --factors sih
            explain-use.fr.md     | explain SMALL --line line-2 --phase USE --category Acidification --lang fr --format markdown --factors sih
            explain-use.json      | explain SMALL --line line-2 --phase USE --category Acidification --format json --factors sih
            explain-gap.en.md     | explain SMALL --line line-5 --phase use --category CLIMATE_CHANGE --format markdown --factors sih
            explain-total.en.txt  | explain SMALL --category CLIMATE_CHANGE --by equipment-type,phase --top 2 --factors sih
            explain-total.fr.txt  | explain SMALL --category CLIMATE_CHANGE --by equipment-type,phase --top 2 --lang fr --factors sih
            explain-total.en.md   | explain SMALL --category CLIMATE_CHANGE --by site --top 1 --format markdown --factors sih
            explain-total.fr.md   | explain SMALL --category CLIMATE_CHANGE --by site --top 1 --format markdown --lang fr --factors sih
            explain-total.json    | explain SMALL --category CLIMATE_CHANGE --by Site --top 1 --format json --factors sih
            explain-total.1.3.json| explain SMALL --category CLIMATE_CHANGE --format json --rules numecoeval-1.3 --factors sih
            help-explain.fr.txt   | explain --help --lang fr
            levers.en.txt         | levers HOSPITAL --date 2026-06-30 --scenario samples/laptops-to-seven-years.json
            levers.fr.txt         | levers HOSPITAL --date 2026-06-30 --lang fr --best 3
            levers.fr.md          | levers SMALL --factors sih --lang fr --format markdown
            levers.fr.csv         | levers CARE_HOME --date 2026-06-30 --lang fr --format csv
            levers.en.json        | levers CARE_HOME --date 2026-06-30 --format json
            plan.en.txt           | plan HOSPITAL --date 2026-06-30 --until 2035 --keep-longer desktop=2 --refurbished laptop=20%:3:2028 --target 19:2030
            plan.fr.txt           | plan CARE_HOME --date 2026-06-30 --until 2032 --lang fr --growth laptop=-5 --target 19:2030:2019 --target-base 4,2
            plan.fr.md            | plan CARE_HOME --date 2026-06-30 --until 2028 --lang fr --format markdown
            plan.csv              | plan CARE_HOME --date 2026-06-30 --until 2030 --target 10:2030 --format csv
            plan.en.json          | plan CARE_HOME --date 2026-06-30 --until 2028 --keep-longer laptop=1 --target 10:2030 --format json
            rules.en.txt          | rules
            rules-default.en.txt  | rules evalcarbone
            rules-1.3.fr.txt      | rules numecoeval-1.3 --lang fr
            rules-export.yaml     | rules export
            help-export.en.txt    | rules export --help
            factors.en.txt        | factors
            factors.fr.txt        | factors --lang fr
            factors-ef31.en.txt   | factors ef31
            help.en.txt           | --help
            help.fr.txt           | --help --lang fr
            help-assess.fr.txt    | assess --help --lang fr
            help-explain.en.txt   | explain --help
            replace.en.txt        | replace HOSPITAL --date 2026-06-30 --with laptop=dell-latitude-5420 --with rack-server=dell-poweredge-r740 --years rack-server=10
            replace.fr.txt        | replace HOSPITAL --date 2026-06-30 --with fixe=zzz --kwh 12 --lang fr
            replace.fr.md         | replace HOSPITAL --date 2026-06-30 --with commutateur=zzz --line line-33 --lang fr --format markdown
            replace.csv           | replace HOSPITAL --date 2026-06-30 --with dell-poweredge-r740 --format csv
            replace.json          | replace HOSPITAL --date 2026-06-30 --with dell-poweredge-r740 --line line-23 --years 10 --format json
            quality.en.txt        | quality HOSPITAL --date 2026-06-30
            quality.fr.md         | quality CARE_HOME --date 2026-06-30 --lang fr --format markdown --lines 3
            quality.csv           | quality HOSPITAL --date 2026-06-30 --format csv
            quality.json          | quality CARE_HOME --date 2026-06-30 --format json --counted-on 2023-01-15
            one-more-year.en.txt  | one-more-year HOSPITAL --date 2026-06-30
            one-more-year.fr.md   | one-more-year CARE_HOME --date 2026-06-30 --lang fr --format markdown
            one-more-year.csv     | one-more-year HOSPITAL --date 2026-06-30 --format csv
            one-more-year.json    | one-more-year CARE_HOME --date 2026-06-30 --format json
            plan.mix.fr.txt       | plan CARE_HOME --date 2026-06-30 --until 2031 --mix FR:2029=0.02:RTE --mix FR:2031=0.01:RTE --lang fr
            plan.mix.json         | plan CARE_HOME --date 2026-06-30 --until 2030 --mix FR:2029=0.02:RTE --format json
            uncertainty.en.txt    | uncertainty HOSPITAL --date 2026-06-30
            uncertainty.fr.md     | uncertainty CARE_HOME --date 2026-06-30 --draws 500 --coverage 90 --latin-hypercube --lang fr --format markdown
            uncertainty.csv       | uncertainty CARE_HOME --date 2026-06-30 --draws 500 --seed 7 --format csv
            uncertainty.json      | uncertainty CARE_HOME --date 2026-06-30 --draws 500 --format json
            sensitivity.en.txt    | sensitivity HOSPITAL --date 2026-06-30 --inputs 6 --draws 1000
            sensitivity.fr.md     | sensitivity CARE_HOME --date 2026-06-30 --draws 500 --lang fr --format markdown
            sensitivity.csv       | sensitivity CARE_HOME --date 2026-06-30 --draws 500 --format csv
            sensitivity.json      | sensitivity CARE_HOME --date 2026-06-30 --draws 500 --inputs 3 --format json
            purchases.en.txt      | purchases BOUGHT --date 2026-12-31
            purchases.fr.txt      | purchases HOSPITAL --date 2026-06-30 --lang fr
            purchases.fr.md       | purchases BOUGHT --date 2026-12-31 --lang fr --format markdown
            purchases.csv         | purchases BOUGHT --date 2026-12-31 --format csv
            purchases.json        | purchases BOUGHT --date 2026-12-31 --format json
            bids.en.txt           | bids BIDS --date 2026-06-30
            bids.fr.txt           | bids BIDS --date 2026-06-30 --lang fr
            bids.fr.md            | bids BIDS --date 2026-06-30 --lang fr --format markdown
            bids.csv              | bids BIDS --date 2026-06-30 --format csv
            bids.json             | bids BIDS --date 2026-06-30 --format json
            bids-template.en.csv  | bids --template
            bids-template.fr.csv  | bids --template --lang fr
            help-bids.en.txt      | bids --help
            help-bids.fr.txt      | bids --help --lang fr
            simulate.en.txt       | simulate HOSPITAL --scenario LONGER --keep-longer desktop=1 --fewer monitor=10%
            simulate.fr.txt       | simulate CARE_HOME --refurbished portable=30% --off-at-night écran --lang fr
            simulate.fr.md        | simulate SMALL --scenario LONGER --without serveur --lang fr --format markdown --factors sih
            simulate.csv          | simulate SMALL --scenario LONGER --format csv --factors sih
            simulate.json         | simulate SMALL --scenario LONGER --without switch --format json --factors sih
            assess.as-much.fr.md  | assess CARE_HOME --equivalences nos-gestes-climat --lang fr --format markdown
            simulate.as-much.json | simulate CARE_HOME --refurbished laptop=30% --keep-longer desktop=1 --equivalences nos-gestes-climat --format json
            plan.as-much.en.txt   | plan CARE_HOME --date 2026-06-30 --until 2027 --equivalences nos-gestes-climat
            compare.en.txt        | compare CARE_HOME HOSPITAL --categories CLIMATE_CHANGE
            compare.fr.txt        | compare HOSPITAL --with-rules numecoeval-1.3 --with-factors sih --lang fr
            compare.csv           | compare SMALL --with-rules numecoeval-1.3 --format csv --factors sih
            why.en.txt            | why HOSPITAL --with-rules numecoeval-1.3 --with-factors sih
            why.fr.txt            | why CARE_HOME HOSPITAL --lang fr
            why.csv               | why SMALL --with-rules numecoeval-1.3 --format csv --factors sih
            why.json              | why SMALL --with-rules numecoeval-1.3 --format json --factors sih
            help-why.fr.txt       | why --help --lang fr
            help-replace.en.txt   | replace --help
            help-replace.fr.txt   | replace --help --lang fr
            help-purchases.fr.txt | purchases --help --lang fr
            help-quality.en.txt      | quality --help
            help-one-more-year.en.txt| one-more-year --help
            help-uncertainty.en.txt| uncertainty --help
            help-uncertainty.fr.txt| uncertainty --help --lang fr
            help-sensitivity.en.txt| sensitivity --help
            help-simulate.en.txt  | simulate --help
            help-simulate.fr.txt  | simulate --help --lang fr
            help-compare.en.txt   | compare --help
            help-compare.fr.txt   | compare --help --lang fr
            help-levers.en.txt    | levers --help
            help-levers.fr.txt    | levers --help --lang fr
            help-plan.en.txt      | plan --help
            help-plan.fr.txt      | plan --help --lang fr
            check-upper-case.en.txt| check UPPER_CASE.csv --factors ademe,boavizta,ember
            check-upper-case.fr.csv| check UPPER_CASE.csv --factors ademe,boavizta,ember --lang fr --format csv
            upper-case.fr.txt     | assess UPPER_CASE.json --factors ademe,boavizta,ember --lang fr --on-problem skip
            upper-case.json       | assess UPPER_CASE.json --factors ademe,boavizta,ember --format json --on-problem skip
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void prints_the_golden_file(String file, String command) throws IOException {
        Outcome outcome = run(command);
        if (!command.startsWith("check")) {
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
        compare(GOLDEN.resolve(file), outcome.out());
    }

    static Outcome run(String command) {
        String arguments = command.replace("HOSPITAL", HOSPITAL)
                .replace("CARE_HOME", CARE_HOME)
                .replace("SYSTEM", SYSTEM)
                .replace("SMALL", SMALL)
                .replace("GLPI", GLPI)
                .replace("LONGER", LONGER)
                .replace("SECOND_LIFE", SECOND_LIFE)
                .replace("UPPER_CASE", UPPER_CASE)
                .replace("BIDS", BIDS)
                .replace("BOUGHT", BOUGHT);
        return Outcome.of(arguments.split(" +", -1));
    }

    private static void compare(Path file, String printed) throws IOException {
        if (UPDATE) {
            Files.writeString(file, printed);
            fail(file + " was written anew. Read the difference, then run the tests without golden.update.");
        }
        assertThat(printed.contains("\r")).as("carriage returns").isFalse();
        if (!printed.equals(Files.readString(file))) {
            assertThat(file).hasContent(printed);
            fail(file + " ends otherwise than what is printed.");
        }
    }
}

package io.github.evalcarbone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the package table of the design true. */
class ArchitectureTest {

    private static final String ROOT = "io.github.evalcarbone.";

    /** Each package of ours, and the packages of ours it may use. */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            Map.entry("units", ""),
            Map.entry("problem", ""),
            Map.entry("document", "problem"),
            Map.entry("impact", "units"),
            Map.entry("inventory", "units problem"),
            Map.entry("factor", "units problem impact document"),
            Map.entry("rule", "units problem impact document"),
            Map.entry("batch", "units impact rule"),
            Map.entry("footprint", "units problem impact inventory factor rule document batch"),
            Map.entry("system", "units problem impact inventory factor rule footprint"),
            Map.entry("intake", "units problem inventory factor document"),
            Map.entry("json", "units problem impact inventory factor rule footprint system intake document"),
            Map.entry("report", "units problem impact inventory factor rule footprint system document"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.evalcarbone");

    static Stream<Map.Entry<String, String>> table() {
        return MAY_USE.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_package_uses_only_what_the_table_allows(Map.Entry<String, String> entry) {
        String[] allowed = Stream.concat(
                        Stream.of(entry.getKey()),
                        Arrays.stream(entry.getValue().split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + name)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> forbidden = JavaClass.Predicates.resideInAPackage("io.github.evalcarbone..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
        noClasses()
                .that()
                .resideInAPackage(ROOT + entry.getKey())
                .should()
                .dependOnClassesThat(forbidden)
                .check(CORE);
    }

    @Test
    void every_package_stands_in_the_table() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream().map(name -> ROOT + name).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.github.evalcarbone.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void only_document_knows_jackson_and_fastcsv() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "document")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "de.siegmar..")
                .check(CORE);
    }

    @Test
    void only_intake_knows_jakarta_validation_and_nobody_its_provider() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "intake")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CORE);
    }

    @Test
    void no_public_signature_shows_a_type_of_a_library() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + "document")
                .should()
                .notHaveRawReturnType(JavaClass.Predicates.resideInAnyPackage("com.fasterxml..", "de.siegmar.."))
                .check(CORE);
    }

    @Test
    void nothing_reads_the_clock_the_zone_or_the_system_properties() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CORE);
    }

    @Test
    void nothing_takes_the_language_or_the_encoding_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .check(CORE);
    }
}

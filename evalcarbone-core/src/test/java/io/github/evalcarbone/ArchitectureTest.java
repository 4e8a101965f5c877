package io.github.evalcarbone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the package table of the design. */
class ArchitectureTest {

    private static final String ROOT = "io.github.evalcarbone.";

    /** Each package of the library, and the packages of the library it may use. */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            Map.entry("units", "problem"),
            Map.entry("problem", ""),
            Map.entry("document", "problem document.heading document.notation"),
            Map.entry("document.heading", "document.notation"),
            Map.entry("document.notation", "problem"),
            Map.entry("invariant", ""),
            Map.entry("impact", "units problem"),
            Map.entry("electricity", "invariant"),
            Map.entry("inventory", "units problem invariant"),
            Map.entry("system", "units problem invariant inventory"),
            Map.entry("distribution", "impact document invariant"),
            Map.entry(
                    "engine.study",
                    "units impact inventory factor expression rule distribution engine.batch engine.line uncertainty.basis"),
            Map.entry("uncertainty.basis", "problem impact invariant document inventory factor distribution"),
            Map.entry(
                    "factor",
                    "units electricity problem impact document.notation invariant factor.vocabulary distribution"),
            Map.entry("factor.vocabulary", "problem document document.notation"),
            Map.entry(
                    "factor.table", "units electricity problem impact document document.notation factor distribution"),
            Map.entry("factor.numecoeval", "units problem impact document document.notation factor factor.vocabulary"),
            Map.entry("factor.basecarbone", "units problem impact document document.notation factor"),
            Map.entry("expression", "units document"),
            Map.entry("expression.syntax", "units problem expression"),
            Map.entry("rule", "units problem impact document expression expression.syntax"),
            Map.entry("publicodes", "units problem impact document expression expression.syntax rule"),
            Map.entry("coverage", "units problem impact invariant"),
            Map.entry(
                    "footprint",
                    "units electricity problem impact invariant inventory factor expression rule document coverage"),
            Map.entry("engine.digest", "units problem impact coverage footprint"),
            Map.entry(
                    "engine.result",
                    "units electricity problem impact invariant rule coverage footprint engine.digest"),
            Map.entry("engine.batch", "units impact expression rule"),
            Map.entry("engine.sum", "units engine.batch"),
            Map.entry(
                    "engine.line",
                    "units electricity problem impact inventory factor expression rule coverage footprint document"
                            + " engine.batch engine.result"),
            Map.entry(
                    "engine.column",
                    "units electricity problem impact inventory expression rule coverage footprint engine.batch engine.sum"
                            + " engine.line engine.result engine.digest"),
            Map.entry("engine.part", "units problem coverage footprint engine.sum engine.column engine.result"),
            Map.entry("allocation", "units problem impact system coverage footprint"),
            Map.entry("engine.system", "units problem impact system rule coverage footprint allocation engine.result"),
            Map.entry(
                    "engine.allocation",
                    "units electricity problem impact inventory system factor expression rule coverage footprint"
                            + " allocation engine.batch engine.line engine.column engine.part engine.result"
                            + " engine.system engine.digest"),
            Map.entry(
                    "calculation",
                    "units electricity problem impact inventory system factor rule coverage footprint allocation engine.line"
                            + " engine.column engine.result engine.allocation"),
            Map.entry(
                    "uncertainty",
                    "units problem impact invariant inventory factor distribution rule coverage footprint calculation"
                            + " engine.line engine.result engine.study uncertainty.basis"),
            Map.entry("comparison.common", "impact footprint allocation engine.result"),
            Map.entry(
                    "comparison",
                    "units problem impact invariant inventory system factor rule coverage footprint allocation document calculation"
                            + " reuse reuse.json equivalence quality uncertainty engine.result comparison.common"),
            Map.entry(
                    "uncertainty.comparison",
                    "units impact inventory coverage footprint calculation comparison uncertainty"),
            Map.entry(
                    "attribution",
                    "units electricity problem impact invariant inventory factor rule footprint calculation comparison"
                            + " comparison.common engine.result"),
            Map.entry(
                    "quality",
                    "units problem impact coverage footprint inventory factor rule document calculation matching engine.line"),
            Map.entry("reuse", "problem inventory document"),
            Map.entry("reuse.json", "problem document reuse"),
            Map.entry(
                    "purchase",
                    "units problem impact inventory factor rule coverage footprint document calculation comparison matching pipeline scenario"
                            + " scenario.change scenario.selection distribution uncertainty uncertainty.basis purchase.offer"),
            Map.entry(
                    "purchase.offer",
                    "units problem invariant inventory document document.heading document.notation intake.fact intake.refusal"),
            Map.entry(
                    "scenario",
                    "units electricity problem impact invariant inventory system factor expression rule coverage footprint allocation calculation comparison engine.column engine.result"
                            + " scenario.change scenario.selection"),
            Map.entry(
                    "scenario.change",
                    "units electricity problem impact invariant inventory system document.notation scenario.selection"),
            Map.entry("scenario.selection", "units problem invariant inventory system document.notation intake.fact"),
            Map.entry(
                    "scenario.file",
                    "electricity problem invariant inventory document document.notation scenario scenario.change scenario.selection"),
            Map.entry(
                    "lever",
                    "units problem impact invariant inventory coverage footprint document calculation comparison scenario"
                            + " scenario.change scenario.selection scenario.file"),
            Map.entry(
                    "plan",
                    "units problem impact invariant inventory factor rule coverage footprint document calculation scenario"
                            + " scenario.change scenario.selection"),
            Map.entry("matching", "units problem impact inventory factor document document.notation"),
            Map.entry(
                    "intake",
                    "units problem inventory document document.heading document.notation intake.fact intake.heading"
                            + " intake.refusal"),
            Map.entry("intake.refusal", "problem"),
            Map.entry("intake.fact", "problem inventory document.notation"),
            Map.entry("intake.heading", "problem inventory document document.heading document.notation"),
            Map.entry(
                    "pipeline",
                    "problem impact inventory system factor rule footprint allocation calculation intake intake.system matching"),
            Map.entry(
                    "intake.system",
                    "problem inventory system document document.heading intake.heading intake.refusal"),
            Map.entry(
                    "json",
                    "units electricity problem impact inventory system factor expression rule coverage footprint"
                            + " allocation intake document engine.result engine.system"),
            Map.entry(
                    "archive",
                    "problem impact inventory rule factor footprint json calculation engine.column engine.result"),
            Map.entry("report.layout", "units problem document report.content"),
            Map.entry(
                    "report.section",
                    "units electricity problem impact inventory system factor expression rule coverage footprint allocation document"
                            + " comparison reuse quality report.layout report.beside report.content engine.digest engine.result"),
            Map.entry("report.content", "problem"),
            Map.entry("report.svg", "problem report.content report.layout"),
            Map.entry("report.html", "problem report.content report.layout report.svg"),
            Map.entry("report.summary", "units impact lever uncertainty"),
            Map.entry(
                    "report.board",
                    "units problem impact footprint coverage comparison equivalence lever uncertainty allocation report.content report.layout report.beside report.section report.summary engine.digest"),
            Map.entry(
                    "report.frame",
                    "units problem impact coverage footprint document report report.layout report.content report.html uncertainty"),
            Map.entry("equivalence", "units problem invariant document"),
            Map.entry(
                    "report.beside",
                    "units problem impact coverage document comparison equivalence quality report.layout report.content"),
            Map.entry(
                    "report.verdict",
                    "units problem impact factor footprint comparison attribution report.layout uncertainty"),
            Map.entry(
                    "report.comparison",
                    "units electricity problem impact inventory system factor coverage footprint document comparison scenario scenario.change scenario.selection"
                            + " equivalence report.layout report.beside report.section report.verdict report.content uncertainty report.frame"),
            Map.entry(
                    "report",
                    "units electricity problem impact inventory system factor coverage footprint allocation document calculation"
                            + " comparison attribution reuse report.layout report.section report.verdict report.content report.html report.svg report.board report.summary uncertainty"),
            Map.entry(
                    "report.decision",
                    "units problem impact invariant factor coverage footprint document report comparison attribution lever plan scenario scenario.change scenario.selection"
                            + " equivalence report.layout report.frame report.beside report.section report.verdict report.comparison report.content"),
            Map.entry(
                    "report.bid",
                    "units problem inventory factor coverage footprint document report comparison purchase purchase.offer report.layout report.frame report.content uncertainty"),
            Map.entry(
                    "report.quality",
                    "units problem impact coverage factor footprint document report quality report.layout report.frame report.section report.content uncertainty uncertainty.comparison"),
            Map.entry(
                    "report.purchase",
                    "units problem impact inventory factor coverage footprint document report purchase reuse reuse.json report.layout report.frame"
                            + " report.section report.content"),
            Map.entry(
                    "report.uncertainty",
                    "units problem impact factor distribution coverage footprint document report uncertainty uncertainty.basis comparison"
                            + " report.layout report.frame report.section report.content"));

    /** Packages that are not exported: their public types are for the library only. */
    private static final List<String> INTERNAL = List.of(
            "document",
            "invariant",
            "factor.vocabulary",
            "intake.fact",
            "intake.heading",
            "intake.refusal",
            "expression.syntax",
            "engine",
            "comparison.common",
            "report.layout",
            "report.svg",
            "report.html",
            "report.board",
            "report.section",
            "report.frame",
            "report.verdict",
            "report.beside",
            "report.comparison",
            "reuse.json");

    /** A package holds one idea; {@code document} holds two formats. */
    private static final int MOST_TYPES = 25;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** Parts of comments that are code: names of parameters, and inline tags. */
    private static final Pattern CODE = Pattern.compile("@param \\S+|\\{@(?:code|link|linkplain) [^}]*}");

    /** Dialect in comments, and Javadoc that opens with a question word; "stands for" is allowed. */
    private static final Pattern DIALECT = Pattern.compile(
            "\\b(?:told|tells|stands?(?! for\\b)|so many|goes before|came of|nobody|whoever"
                    + "|order of (?:a|that|its) life)\\b|^/\\*\\* (?-i:What|How|Where|Which|Who|Why)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A row of the page: package, idea, entry, what it may use. */
    private static final Pattern PACKAGE_ROW = Pattern.compile("\\| `([a-z.]+)` \\| [^|]+ \\| [^|]+ \\| ([^|]*)\\|");

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
    void every_package_is_in_the_table() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream().map(name -> ROOT + name).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.github.evalcarbone.(**)")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void a_package_has_a_limited_number_of_types() {
        Map<String, Long> counts =
                topLevel().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(counts)
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void the_page_on_architecture_has_the_same_table() throws IOException {
        Path page = Path.of("../docs/architecture.md");
        assumeTrue(Files.exists(page), "The pages are not beside the core.");
        Map<String, String> described = Files.readAllLines(page).stream()
                .map(PACKAGE_ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> row.group(2).replaceAll("[`,]", "").strip()));
        assertThat(described).isEqualTo(MAY_USE);
    }

    @Test
    void comments_are_in_plain_english() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> dialect = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(ArchitectureTest::comments)
                    .filter(comment -> DIALECT.matcher(comment).find())
                    .toList();
            assertThat(dialect).isEmpty();
        }
    }

    /** Returns the comments of a source, each on one line. */
    private static Stream<String> comments(Path source) {
        try {
            return COMMENT.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group().replaceAll("\\s*\\R\\s*\\*?\\s*", " "))
                    .map(comment -> CODE.matcher(comment).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_simple_name_occurs_in_two_packages() {
        Map<String, List<String>> packagesByName = topLevel()
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        assertThat(packagesByName)
                .allSatisfy((name, packages) -> assertThat(packages).as(name).hasSize(1));
    }

    private static Stream<JavaClass> topLevel() {
        return CORE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    @Test
    void what_is_not_exported_is_in_no_signature_of_what_is() {
        List<String> leaks = CORE.stream()
                .filter(type -> isPublic(type) && !isInternal(type))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::internals)
                .toList();
        assertThat(leaks).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isInternal(JavaClass type) {
        return INTERNAL.stream().anyMatch(name -> (type.getPackageName() + ".").startsWith(ROOT + name));
    }

    private static Stream<String> internals(JavaMember member) {
        Stream<JavaClass> types = member instanceof JavaCodeUnit code
                ? Stream.concat(Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream())
                : Stream.of(((JavaField) member).getRawType());
        return types.filter(ArchitectureTest::isInternal)
                .map(type -> member.getFullName() + " shows " + type.getName());
    }

    @Test
    void only_document_knows_jackson_and_fastcsv() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "document")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "de.siegmar..")
                .check(CORE);
    }

    @Test
    void only_units_are_marked_for_the_jackson_of_a_host_and_nobody_needs_databind() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "units")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.annotation..")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..")
                .check(CORE);
    }

    @Test
    void only_intake_uses_jakarta_validation_and_no_package_its_provider() {
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

    /** The build tries a law a tenth as often as by night: where tries are rejected, chance may leave too few, and the law fails. */
    @Test
    void no_law_rejects_tries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("net.jqwik.api.Assume")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("io.github.evalcarbone"));
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

package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core defines the codes that it or a rule file uses, and no others: those of a program are defined in the program. */
class CoreCodeTest {

    private static final Path RULES = Path.of("src/main/resources/io/github/evalcarbone/rule");

    private static final JavaClass CODES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.evalcarbone")
            .get(CoreCode.class);

    @Test
    void every_code_is_used_by_the_core_or_by_rules() throws IOException {
        String rules = rules();
        Set<String> used = CODES.getFieldAccessesToSelf().stream()
                .filter(access -> !access.getOriginOwner().equals(CODES))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(CoreCode.values())
                .filteredOn(code -> !used.contains(code.name()))
                .allSatisfy(code -> assertThat(rules).contains(code.code()));
    }

    private static String rules() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void codes_are_in_the_order_of_their_numbers_each_once() {
        assertThat(Arrays.stream(CoreCode.values()).map(CoreCode::code))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_code_is_found_by_its_text() {
        assertThat(CoreCode.find("EVC-1008")).contains(CoreCode.NOT_A_NUMBER);
        assertThat(CoreCode.find("NOT_A_NUMBER")).isEmpty();
    }
}

package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core defines the codes that it or a rule file uses, and no others: those of a program are defined in the program. */
class CoreCodeTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RULES = Path.of("src/main/resources/io/github/evalcarbone/rule");
    private static final Pattern USE = Pattern.compile("\\bCoreCode\\.([A-Z_0-9]+)|\\bEVC-\\d{4}\\b");

    @Test
    void every_code_is_used_by_the_core_or_by_rules() throws IOException {
        Set<String> used = new HashSet<>(uses(SOURCES));
        used.addAll(uses(RULES));
        assertThat(CoreCode.values())
                .filteredOn(code -> !used.contains(code.name()) && !used.contains(code.code()))
                .isEmpty();
    }

    /** The names of codes, or their numbers in texts that are no comments. */
    private static Set<String> uses(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> USE.matcher(withoutComments(file)).results())
                    .map(use -> use.group(1) == null ? use.group() : use.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

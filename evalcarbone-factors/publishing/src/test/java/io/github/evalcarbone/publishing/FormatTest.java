package io.github.evalcarbone.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format that tables are written in is the one that is documented. */
class FormatTest {

    static List<String> tables() {
        return Format.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_docs_have_every_table_and_column(String table) throws IOException {
        String page = Files.readString(Path.of("../../docs/dataset-format.md"));
        String heading = "## " + table + ".csv \u2014 key: " + String.join(", ", Format.key(table)) + "\n";
        assertThat(page).contains(heading);
        String section = page.substring(page.indexOf(heading) + heading.length());
        String here = section.substring(0, section.indexOf("\n## "));
        assertThat(Format.columns(table)).allMatch(column -> here.contains("`" + column.name() + "`"));
    }

    @Test
    void cells_are_quoted_where_they_must_be_and_empty_columns_that_may_are_left_out() {
        Table aliases = new Table("aliases").add("kind", "model", "alias", "A, \"b\"", "id", "x");
        assertThat(new String(aliases.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("kind,alias,id\nmodel,\"A, \"\"b\"\"\",x\n");
        assertThat(new Table("types").columns()).contains("lifetime_years").doesNotContain("usage");
    }

    @Test
    void a_row_without_a_required_cell_or_with_an_unknown_one_is_refused() {
        Table aliases = new Table("aliases");
        assertThatIllegalArgumentException().isThrownBy(() -> aliases.add("kind", "model"));
        assertThatIllegalArgumentException().isThrownBy(() -> aliases.add("sort", "model"));
    }
}

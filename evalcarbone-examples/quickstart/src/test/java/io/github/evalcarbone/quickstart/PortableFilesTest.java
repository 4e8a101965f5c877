package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that can be checked out on Windows and macOS too. */
class PortableFilesTest {

    private static final Pattern REFUSED = Pattern.compile(
            "(?i)(^|/)(con|prn|aux|nul|com\\d|lpt\\d)(\\.[^/]*)?(/|$)|[<>:\"|?*\\\\\\x00-\\x1f]|[ .](/|$)|[^\\x20-\\x7e]");

    /** A path of Windows has 260 characters; some are left for the folder of the clone. */
    private static final int LONGEST = 180;

    private static final List<String> FILES = Repository.files().stream()
            .map(Repository.ROOT::relativize)
            .map(Path::toString)
            .map(name -> name.replace(java.io.File.separatorChar, '/'))
            .toList();

    @Test
    void names_are_allowed_everywhere() {
        assertThat(FILES).noneMatch(name -> REFUSED.matcher(name).find());
        assertThat(FILES).allSatisfy(name -> assertThat(name).hasSizeLessThan(LONGEST));
    }

    @Test
    void names_differ_by_more_than_case() {
        assertThat(FILES.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void git_gives_text_files_the_same_line_ends_everywhere() {
        assertThat(Repository.read(Repository.ROOT.resolve(".gitattributes")))
                .containsPattern("(?m)^\\* +text=auto eol=lf$");
    }
}

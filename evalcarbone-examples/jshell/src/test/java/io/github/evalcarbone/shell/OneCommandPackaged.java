package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The command of docs/jshell.md, run in the package phase, as it needs the jar and its class path. */
class OneCommandPackaged {

    @Test
    void opens_jshell_with_everything_on_the_class_path() throws IOException {
        String script = ScriptsTest.scripts().get(0);
        assertThat(Session.runPackaged(script)).isEqualTo(Files.readString(ScriptsTest.golden(script)));
    }
}

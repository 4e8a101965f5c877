package io.github.evalcarbone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Looking at the beginning of a text takes nothing from it, however often and in whatever encoding. */
class TextReaderProperties {

    @Property(tries = 500)
    void what_was_looked_at_is_still_read(
            @ForAll @IntRange(max = 3000) int before,
            @ForAll @IntRange(max = 3000) int after,
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> looks)
            throws IOException {
        String text = "modele;type\n".repeat(1 + before / 12) + "é;x\n" + "a;b\n".repeat(after / 4);
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        TextReader reader = new TextReader(new ByteArrayInputStream(bytes), Long.MAX_VALUE, true);
        looks.forEach(lines -> assertThat(text).startsWith(reader.beginning(lines, 1 << 12)));
        StringWriter read = new StringWriter();
        reader.transferTo(read);
        assertThat(read).hasToString(text);
    }
}

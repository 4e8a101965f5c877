package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both schemes meet WCAG 2.2, level AA. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void text_stands_out_from_its_ground(int scheme) {
        Map<String, Integer> colours = colours(scheme);
        for (String text : List.of("text", "soft", "link", "gap", "finding")) {
            for (String ground : List.of("ground", "raised", "mark")) {
                assertThat(contrast(colours.get(text), colours.get(ground)))
                        .as(text + " on " + ground)
                        .isGreaterThan(LEAST);
            }
        }
    }

    /** The light scheme comes first, then the dark one. */
    private static Map<String, Integer> colours(int scheme) {
        String css = Template.css().split("\n\\}", -1)[scheme];
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(css)
                .results()
                .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colours;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

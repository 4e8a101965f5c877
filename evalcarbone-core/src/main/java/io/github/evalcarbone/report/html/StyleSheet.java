package io.github.evalcarbone.report.html;

import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.svg.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The style sheet of reports, for screens, paper and dark pages. */
public final class StyleSheet {

    private static final String OF_FRAGMENTS = read("report.css") + colours();
    private static final String OF_PAGES = OF_FRAGMENTS + read("page.css");

    private StyleSheet() {}

    /** Returns the rules for what is inside an element of the class {@code evc}. */
    public static String ofFragments() {
        return OF_FRAGMENTS;
    }

    /** Returns these rules, and those of a page that is a report. */
    static String ofPages() {
        return OF_PAGES;
    }

    /** Returns the hash by which a content security policy names the style sheet of pages. */
    static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(OF_PAGES.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there: every Java platform has it.", e);
        }
    }

    private static String read(String name) {
        try (InputStream file = TextSource.ofResource(StyleSheet.class, name).open()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String colours() {
        return rules("", Palette.LIGHT)
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + rules("  ", Palette.DARK)
                + "}\n";
    }

    private static String rules(String indent, List<String> colours) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < colours.size(); i++) {
            String colour = colours.get(i);
            rules.append(indent)
                    .append(".evc .evc-s")
                    .append(i + 1)
                    .append(" { fill: ")
                    .append(colour)
                    .append("; }\n");
            rules.append(indent)
                    .append(".evc .evc-p")
                    .append(i + 1)
                    .append(" { stroke: ")
                    .append(colour)
                    .append("; }\n");
        }
        return rules.toString();
    }
}

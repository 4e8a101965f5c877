package io.github.evalcarbone.document.heading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files that people hand over in place of a table, known by how they begin. */
public enum FileKind {
    /** A PDF. */
    PDF("%PDF-"),
    /** An archive, such as a workbook. */
    ZIP("PK\u0003\u0004"),
    /** A workbook of Excel before 2007: its first bytes as the characters of Windows-1252. */
    XLS("\u00d0\u00cf\u0011\u00e0"),
    /** A page of the web. */
    HTML("(?is)\\s*(<!doctype html|<html|<table)\\b.*"),
    /** XML. */
    XML("(?s)\\s*<\\?xml\\b.*"),
    /** JSON. */
    JSON("(?s)\\s*[\\[{]\\s*([\\[{]|\"[^\"]*\"\\s*:).*");

    private final Pattern start;

    FileKind(String start) {
        boolean isPattern = start.startsWith("(?");
        this.start = Pattern.compile(isPattern ? start : "(?s)" + Pattern.quote(start) + ".*");
    }

    /**
     * Finds the kind of a file.
     *
     * @param beginning  its first characters
     * @return the kind; empty if it may be a table
     */
    public static Optional<FileKind> of(String beginning) {
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(beginning).matches())
                .findFirst();
    }

    /** {@return the name of the kind in messages} */
    public String key() {
        return "file-" + name().toLowerCase(Locale.ROOT);
    }
}

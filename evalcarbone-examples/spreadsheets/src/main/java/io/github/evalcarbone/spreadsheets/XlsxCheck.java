package io.github.evalcarbone.spreadsheets;

import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Checks an XLSX file before the library reads it, which has no limits and compares no checksums. As the file itself
 * declares the kinds of its parts, all are checked as if each could be of any kind; one that is not XML, only as far as
 * the library's parser would read. For a single file.
 */
final class XlsxCheck {

    /** The estimated memory of elements and characters, in bytes. */
    private static final int ELEMENT = 64;

    private static final int CHARACTER = 2;

    /** Elements of rows, which the library does not keep. */
    private static final Set<String> OF_ROWS = Set.of("row", "c", "v", "is");

    private static final int MOST_LETTERS = 3;

    private long kept;
    private boolean sharedTextsAreUsed;

    private boolean inSharedText;
    private long textLength;
    private int cells;

    /** Returns whether cells share texts. */
    static boolean check(Parts parts) throws Refusal, IOException {
        XlsxCheck check = new XlsxCheck();
        long room = Limits.UNPACKED;
        for (ZipArchiveEntry part : parts.all()) {
            try (PartStream stream = parts.open(part, room)) {
                check.part(stream);
                room = stream.room();
            }
        }
        return check.sharedTextsAreUsed;
    }

    private void part(PartStream stream) throws Refusal {
        try {
            elements(new XmlCursor(stream));
        } catch (Refusal e) {
            if (e.isOfDamage()) {
                return;
            }
            throw e;
        }
        stream.requireIntact();
    }

    private void elements(XmlCursor xml) throws Refusal {
        inSharedText = false;
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isText()) {
                text(xml.text().length());
            }
            Limits.require(kept, Limits.KEPT, "bytes of shared texts, styles and names");
        }
    }

    private void start(XmlCursor xml) throws Refusal {
        textLength = 0;
        switch (xml.name()) {
            case "row" -> cells = 0;
            case "c" -> cell(xml);
            case "si" -> inSharedText = true; // and what follows: a part has shared texts or cells
            default -> {}
        }
        if (!isForgotten(xml)) {
            kept += ELEMENT + CHARACTER * xml.attributesLength();
        }
    }

    /** Shared formulas are kept in memory, and so are shared texts. */
    private boolean isForgotten(XmlCursor xml) {
        return OF_ROWS.contains(xml.name())
                || (xml.isStart("t") && !inSharedText)
                || (xml.isStart("f") && xml.attribute(null, "t") == null);
    }

    /** The library creates a list as long as the column number of the cell. */
    private void cell(XmlCursor xml) throws Refusal {
        String place = xml.attribute(null, "r");
        int letters = place == null ? 0 : place.replaceAll("[^A-Za-z]", "").length();
        Limits.require(letters > MOST_LETTERS ? Long.MAX_VALUE : ++cells, Limits.COLUMNS, "columns");
        sharedTextsAreUsed |= "s".equals(xml.attribute(null, "t"));
    }

    private void text(int length) throws Refusal {
        textLength += length;
        kept += inSharedText ? (long) CHARACTER * length : 0;
        Limits.require(textLength, Limits.CELL, "characters a cell");
    }
}

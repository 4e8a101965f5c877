package io.github.evalcarbone.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one sheet as CSV, each row on the line of its number: what stands above the header becomes empty lines, and a line break in a
 * cell a space. All rows have as many cells as the widest.
 */
final class CsvText implements Workbook.Receiver {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final int wanted;
    private final Shape shape;
    private final Bytes bytes = new Bytes();
    private int sheet = -1;
    private int line = 1;

    private CsvText(int wanted, Shape shape) {
        this.wanted = wanted;
        this.shape = shape;
    }

    /** Bytes that need not be copied to be read. */
    private static final class Bytes extends ByteArrayOutputStream {

        InputStream stream() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    static CsvText of(Workbook book, int sheet, Shape shape) throws Refusal {
        CsvText text = new CsvText(sheet, shape);
        book.read(text);
        return text;
    }

    InputStream stream() {
        return bytes.stream();
    }

    @Override
    public boolean sheet(String name) {
        return ++sheet == wanted;
    }

    @Override
    public void row(int number, List<String> cells) throws Refusal {
        if (number < shape.header()) {
            return;
        }
        for (; line < number; line++) {
            bytes.write('\n');
        }
        for (int i = 0; i < shape.columns(); i++) {
            cell(i, i < cells.size() ? cells.get(i) : "");
        }
    }

    /** The separator stands before a cell, so that the line before needs no end. */
    private void cell(int column, String text) throws Refusal {
        byte[] encoded = ((column > 0 ? ";" : "") + quoted(text)).getBytes(StandardCharsets.UTF_8);
        Limits.require((long) bytes.size() + encoded.length, Limits.TEXT, "bytes as CSV");
        bytes.writeBytes(encoded);
    }

    private static String quoted(String text) {
        return text.isEmpty()
                ? ""
                : '"' + LINE_BREAK.matcher(text).replaceAll(" ").replace("\"", "\"\"") + '"';
    }
}

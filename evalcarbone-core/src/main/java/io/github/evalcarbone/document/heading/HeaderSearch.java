package io.github.evalcarbone.document.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for the header among the first lines of a text, each split by the separator that is most frequent in it. Not
 * thread-safe.
 */
public final class HeaderSearch {

    /** The number of lines that are compared, not counting blank ones. */
    public static final int LINES = 50;

    /** The fit of a line that is a header beyond doubt; the first of them is taken. */
    public static final int CERTAIN = Integer.MAX_VALUE;

    private static final Pattern SEPARATOR = Pattern.compile("\uFEFF?\"?sep=(.)\"?[;,\t]*", Pattern.CASE_INSENSITIVE);
    private static final String MARK = "\uFEFF";

    /**
     * The place of a header.
     *
     * @param line  its line, the first of the text being 1
     * @param start  the index of its first character
     * @param separator  the character between its cells
     * @param above  the number of lines above it that are not blank
     * @param columns  its cells, stripped
     */
    public record Place(int line, int start, char separator, int above, List<String> columns) {}

    private final String text;
    private final ToIntFunction<List<String>> fit;
    private final List<Place> lines = new ArrayList<>();
    private Optional<Character> declared = Optional.empty();

    private HeaderSearch(String text, ToIntFunction<List<String>> fit) {
        this.text = text;
        this.fit = fit;
    }

    /**
     * Finds the header.
     *
     * @param text  the beginning of the text
     * @param fit  how well cells fit a header: 0 if not at all, {@link #CERTAIN} at most
     * @return the first line of those that fit best; if none fits, the first with two cells that are not blank, else the first
     *     that is not blank; empty if all are blank
     */
    public static Optional<Place> in(String text, ToIntFunction<List<String>> fit) {
        return new HeaderSearch(text, fit).best();
    }

    private Optional<Place> best() {
        Optional<Place> best = Optional.empty();
        int most = 0;
        for (int at = 0, line = 1; at < text.length() && lines.size() < LINES && most < CERTAIN; line++) {
            int end = lineEnd(at);
            Optional<Place> next = place(line, at, end);
            int fits = next.map(place -> fit.applyAsInt(place.columns())).orElse(0);
            best = fits > most ? next : best;
            most = Math.max(fits, most);
            at = next(end);
        }
        return best.or(this::likely);
    }

    /** Returns the line as a header, unless it is blank or declares the separator. */
    private Optional<Place> place(int line, int from, int end) {
        String all = text.substring(from, end);
        Matcher declaration = SEPARATOR.matcher(all.strip());
        if (all.isBlank() || all.equals(MARK) || isInQuotes(from)) {
            return Optional.empty();
        }
        if (declaration.matches()) {
            declared = Optional.of(declaration.group(1).charAt(0));
            lines.add(new Place(line, from, ';', lines.size(), List.of()));
            return Optional.empty();
        }
        char separator = declared.filter(sign -> all.indexOf(sign) >= 0).orElseGet(() -> separator(all));
        int start = all.startsWith(MARK) ? from + 1 : from;
        Place place = new Place(line, start, separator, lines.size(), Cells.of(text, start, separator));
        lines.add(place);
        return Optional.of(place);
    }

    /** Returns whether a line goes on with a cell of the line before it. */
    private boolean isInQuotes(int from) {
        if (lines.isEmpty()) {
            return false;
        }
        Place last = lines.get(lines.size() - 1);
        return Cells.end(text, last.start(), last.separator()) > from;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the start of the line after a line end, which may have two characters. */
    private int next(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private Optional<Place> likely() {
        return lines.stream()
                .filter(place -> filled(place.columns()) > 1)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(place -> filled(place.columns()) > 0)
                        .findFirst());
    }

    /**
     * Returns the number of cells that are not blank.
     *
     * @param cells  the cells of a line
     * @return their number
     */
    public static int filled(List<String> cells) {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * Returns the separator of a line.
     *
     * @param line  the line
     * @return the most frequent of {@code ;}, {@code ,} and tab outside quotation marks
     */
    static char separator(String line) {
        String bare = Cells.outsideQuotes(line);
        return ";,\t"
                .chars()
                .mapToObj(c -> (char) c)
                .max((a, b) -> Long.compare(count(bare, a), count(bare, b)))
                .filter(best -> count(bare, best) > 0)
                .orElse(';');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}

package io.github.evalcarbone.matching;

import io.github.evalcarbone.matching.ModelMatch.Reading;
import io.github.evalcarbone.matching.Words.WordPattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the kind of device from the texts of an inventory: from the type, and from the series and size that the model names. */
final class KindReader {

    private static final Pattern INCHES = Pattern.compile("(\\d{2})inch");
    private static final Pattern OF_MONITOR = Pattern.compile("[a-z]*(\\d{2})\\d{0,2}(?!\\d).*");
    private static final int LEAST_INCHES = 15;
    private static final int MOST_INCHES = 65;

    private final TypeTable types;

    KindReader(TypeTable types) {
        this.types = types;
    }

    /**
     * Returns the kind of a device.
     *
     * @param words  the words of its model
     * @param code  the code that its model is
     * @param type  the declared type
     */
    Reading read(List<String> words, Optional<ProductCode> code, Optional<String> type) {
        Optional<TypeTable.Entry> declared = type.flatMap(types::entry);
        Optional<DeviceSeries> series = code.map(KindReader::series).or(() -> DeviceSeries.find(words));
        boolean isOpen = declared.map(TypeTable.Entry::seriesFirst).orElse(type.isPresent() || series.isPresent());
        Optional<String> kind = isOpen
                ? series.map(DeviceSeries::kind).or(() -> declared.map(TypeTable.Entry::type))
                : declared.map(entry -> refined(entry.type(), series));
        boolean isListed = code.map(ProductCode::isListed).orElse(series.isPresent());
        return new Reading(kind.map(of -> sized(of, words)), kind.isPresent() && isOpen && !isListed, Optional.empty());
    }

    /** A product is taken for what its code says whenever computers are confused with each other. */
    private static DeviceSeries series(ProductCode code) {
        return new DeviceSeries(new WordPattern(List.of()), code.kind(), ProductCode.CONFUSED);
    }

    private static String refined(String declared, Optional<DeviceSeries> series) {
        return series.filter(known -> known.over().contains(declared))
                .map(DeviceSeries::kind)
                .orElse(declared);
    }

    private static String sized(String kind, List<String> words) {
        return switch (kind) {
            case "monitor" ->
                sizeOfMonitor(words).stream()
                        .mapToObj(KindReader::monitor)
                        .findFirst()
                        .orElse(kind);
            case "laptop" -> inches(words).orElse(0) >= LEAST_INCHES ? "large-laptop" : kind;
            default -> kind;
        };
    }

    private static String monitor(int inches) {
        if (inches <= 25) {
            return "small-monitor";
        }
        if (inches < 30) {
            return "middle-monitor";
        }
        return inches < 35 ? "wide-monitor" : "large-monitor";
    }

    private static OptionalInt inches(List<String> words) {
        return size(words, INCHES);
    }

    /** Makers begin the number of a monitor with its inches. */
    private static OptionalInt sizeOfMonitor(List<String> words) {
        OptionalInt stated = inches(words);
        return stated.isPresent() ? stated : size(words, OF_MONITOR);
    }

    private static OptionalInt size(List<String> words, Pattern pattern) {
        return words.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(inches -> inches >= LEAST_INCHES && inches <= MOST_INCHES)
                .findFirst();
    }
}

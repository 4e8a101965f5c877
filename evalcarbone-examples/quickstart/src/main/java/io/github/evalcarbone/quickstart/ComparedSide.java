package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy.Side;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A side of a comparison.
 *
 * @param footprint  its footprint
 * @param factors  the factors it was computed with; none if it was read from a file
 * @param drawn  what to draw it from; none if it was read from a file, or is that of a whole system
 */
record ComparedSide(StoredFootprint footprint, Optional<FactorSet> factors, Optional<Side> drawn) {

    private static final int START = 200;
    private static final String FOOTPRINT = "\"evalcarbone-footprint-";
    private static final String SYSTEM = "\"evalcarbone-system-footprint-";

    static ComparedSide of(ComputedFootprint computed) {
        return new ComparedSide(computed.footprint(), Optional.of(computed.factors()), ComparisonDraws.side(computed));
    }

    /** The footprint in a file that assess wrote; nothing if the file is something else. */
    static Optional<Checked<ComparedSide>> stored(String file) {
        String start = file.toLowerCase(Locale.ROOT).endsWith(".json") ? start(file) : "";
        if (start.contains(SYSTEM)) {
            return Optional.of(read(file, SystemFootprintJson::read));
        }
        return start.contains(FOOTPRINT) ? Optional.of(read(file, FootprintJson::read)) : Optional.empty();
    }

    private static Checked<ComparedSide> read(
            String file, Function<TextSource, ? extends Checked<? extends StoredFootprint>> reader) {
        return new InputFile(file)
                .source()
                .flatMap(source ->
                        reader.apply(source).map(known -> new ComparedSide(known, Optional.empty(), Optional.empty())));
    }

    /** The first characters, which name the format; a file that cannot be opened is reported where it is read. */
    private static String start(String file) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return new String(stream.readNBytes(START), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }
}

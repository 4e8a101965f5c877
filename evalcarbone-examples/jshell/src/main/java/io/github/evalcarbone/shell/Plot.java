package io.github.evalcarbone.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;

/** Writes charts as SVG: the same bytes for the same chart and fonts, in every language. */
public final class Plot {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private Plot() {}

    /**
     * Writes a chart.
     *
     * @param chart  the chart, of any kind; its numbers are written as in {@link Locale#ROOT} from now on
     * @param file  the file, which is overwritten; folders are created as needed
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path svg(Chart<?, ?> chart, Path file) throws IOException {
        chart.getStyler().setLocale(Locale.ROOT);
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            graphics.stream(writer);
        }
        return file;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK must have its own XML parser.", e);
        }
    }
}

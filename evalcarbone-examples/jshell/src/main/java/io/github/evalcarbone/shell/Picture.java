package io.github.evalcarbone.shell;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.ReportHtml;
import io.github.evalcarbone.report.content.Chart;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Writes charts of reports as pictures. Letters look as the fonts of the machine make them. */
public final class Picture {

    private Picture() {}

    /**
     * Writes a chart as SVG, which needs no fonts of its own and no script.
     *
     * @param chart  a chart of a report
     * @param language  the language of its labels
     * @param file  the file, which is overwritten; folders are created as needed
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path svg(Chart chart, Language language, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, ReportHtml.svgFile(chart, language));
    }

    /**
     * Writes a chart as PNG, on white.
     *
     * @param chart  a chart of a report
     * @param language  the language of its labels
     * @param scale  the number of points for each pixel of the SVG, such as 2 for a slide; above 0
     * @param file  the file, which is overwritten; folders are created as needed
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path png(Chart chart, Language language, double scale, Path file) throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("The scale [" + scale + "] must be above 0.");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image(document(ReportHtml.svgFile(chart, language)), scale), "png", file.toFile());
        return file;
    }

    private static SVGDocument document(String svg) {
        String named = svg.replace("system-ui, sans-serif", "SansSerif"); // the name of Java
        ByteArrayInputStream bytes = new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(new SVGLoader().load(bytes, null, LoaderContext.createDefault()));
    }

    private static BufferedImage image(SVGDocument document, double scale) {
        Dimension size = new Dimension(
                (int) Math.ceil(document.size().width * scale), (int) Math.ceil(document.size().height * scale));
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }
}

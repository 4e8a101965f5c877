package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    private static final int BLUE = 0xff0072b2;
    private static final int WHITE = 0xffffffff;

    private static final Chart CHART = new RangeBars(
            "Devices",
            "kg",
            "Device",
            List.of(
                    new RangeBars.Bar("Laptop & more", ChartValue.of(BigDecimal.TEN, "10")),
                    new RangeBars.Bar("Server", ChartValue.unknown("unknown"))));

    @Test
    void a_png_has_the_size_of_the_svg_times_the_scale_and_its_colours(@TempDir Path folder) throws IOException {
        BufferedImage once = image(1, folder.resolve("new").resolve("once.png"));
        BufferedImage twice = image(2, folder.resolve("twice.png"));
        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth()).isEqualTo(800);
        assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
        assertThat(colours(twice)).contains(BLUE, WHITE);
    }

    private static BufferedImage image(double scale, Path file) throws IOException {
        return ImageIO.read(Picture.png(CHART, Language.ENGLISH, scale, file).toFile());
    }

    private static Set<Integer> colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .boxed()
                .flatMap(x -> IntStream.range(0, image.getHeight()).mapToObj(y -> image.getRGB(x, y)))
                .collect(Collectors.toSet());
    }

    @Test
    void a_scale_is_above_0(@TempDir Path folder) {
        assertThatThrownBy(() -> Picture.png(CHART, Language.ENGLISH, 0, folder.resolve("none.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0.0]");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_svg_says_what_it_shows(@TempDir Path folder) throws IOException {
        Path file = Picture.svg(CHART, Language.FRENCH, folder.resolve("chart.svg"));
        assertThat(Files.readString(file)).startsWith("<svg").contains("Laptop &amp; more");
    }
}

package io.github.evalcarbone.report.board;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.LineGroups;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The types of equipment and phases that add most to the total.
 *
 * @param tonnes  the total
 * @param titles  the names of types
 * @param words  the words of the report
 */
record Drivers(Tonnes tonnes, UnaryOperator<String> titles, Wording words) {

    private static final int MOST = 3;

    private record Driver(String label, BigDecimal known, boolean isIncomplete) {}

    List<ReportBlock> of(LineGroups lines) {
        List<Bullet> bullets = ImpactGroup.by(Facet.EQUIPMENT_TYPE, lines, titles).stream()
                .flatMap(type -> type.known().entrySet().stream()
                        .map(entry -> new Driver(
                                label(type, entry.getKey()),
                                entry.getValue(),
                                type.incomplete().contains(entry.getKey()))))
                .filter(driver -> driver.known().signum() > 0)
                .sorted(Comparator.comparing(Driver::known).reversed())
                .limit(MOST)
                .map(driver -> new Bullet(text(driver), List.of()))
                .toList();
        return bullets.isEmpty() ? List.of() : List.of(new Bullets(bullets));
    }

    private String label(ImpactGroup type, LifecyclePhase phase) {
        String inSentence = Wording.inSentence(phase.label(words.language()));
        return words.text("board.driver.label", type.label(), inSentence);
    }

    private String text(Driver driver) {
        String amount = words.text("verdict.tonnes", tonnes.text(driver.known()));
        String share = tonnes.hasShares()
                ? words.text(
                        "board.share",
                        words.numbers()
                                .percentage(driver.known()
                                        .movePointRight(2)
                                        .divide(tonnes.total(), MathContext.DECIMAL128)))
                : "";
        String known = driver.isIncomplete() ? words.text("issue.at.least", amount) : amount;
        return words.text("board.driver", driver.label(), known + share);
    }
}

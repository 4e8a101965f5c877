package io.github.evalcarbone.report.board;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three levers that avoid most together, with the effect of each, and of all. */
record LeverList(LeverStudy study, Wording words) {

    private static final int MOST = 3;
    private static final int DIGITS = 3;
    private static final int KILOGRAMS = 3;

    List<ReportBlock> blocks() {
        LeverEffect best = study.best(MOST);
        if (best.levers().isEmpty()) {
            return List.of(new Paragraph(words.text("lever.none")));
        }
        List<Bullet> bullets = study.ranked().stream()
                .filter(effect -> best.levers().contains(effect.levers().get(0)))
                .map(this::bullet)
                .toList();
        return bullets.size() == 1
                ? List.of(new Bullets(bullets))
                : List.of(new Bullets(bullets), new Paragraph(words.text("board.levers", amount(best))));
    }

    private Bullet bullet(LeverEffect effect) {
        Lever lever = effect.levers().get(0);
        String title = lever.titles().in(words.language());
        String named = phase(lever)
                .map(phase -> words.text("board.lever.phase", title, Wording.inSentence(phase.label(words.language()))))
                .orElse(title);
        return new Bullet(words.text("board.lever", named, amount(effect)), List.of());
    }

    /** Returns the phase of life in which a lever avoids most. */
    private Optional<LifecyclePhase> phase(Lever lever) {
        return study.byPhase(lever.id()).entrySet().stream()
                .filter(phase -> phase.getValue().value() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** An effect of which something is left out is that of what is known. */
    private String amount(LeverEffect effect) {
        BigDecimal tonnes = effect.exact().movePointLeft(KILOGRAMS);
        String amount = words.text("verdict.minus")
                + words.text("verdict.tonnes", words.numbers().significant(tonnes, DIGITS));
        String share = effect.share()
                .map(known -> words.text("lever.share", words.numbers().share(known)))
                .orElse("");
        return effect.isComplete() ? amount + share : words.text("board.lever.known", amount + share);
    }
}

package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.ChangeEffect;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that each change of each scenario touches: lines selected, removed, unchanged, and those on which it cannot be computed. */
record ChangeSection(ComparedResults results) {

    /** The most ids of removed lines that are listed; JSON has all. */
    private static final int MOST_IDS = 10;

    List<ReportBlock> blocks() {
        if (results.scenarios().isEmpty()) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words().text("heading.changes")));
        for (SimulatedFootprint<?> scenario : results.scenarios()) {
            if (results.scenarios().size() > 1) {
                blocks.add(new Paragraph(
                        words().text("changes.of", scenario.scenario().name())));
            }
            blocks.addAll(changes(scenario));
        }
        return blocks;
    }

    private Wording words() {
        return results.words();
    }

    private List<ReportBlock> changes(SimulatedFootprint<?> scenario) {
        List<Bullet> bullets =
                scenario.outcome().effects().stream().map(this::bullet).toList();
        return List.of(bullets.isEmpty() ? new Paragraph(words().text("changes.none")) : new Bullets(bullets));
    }

    private Bullet bullet(ChangeEffect effect) {
        List<String> details = new ArrayList<>();
        details.add(words().text("changes.selected", words().numbers().whole(effect.selected())));
        if (effect.unchanged() > 0) {
            details.add(words().text("changes.unchanged", words().numbers().whole(effect.unchanged())));
        }
        if (!effect.removed().isEmpty()) {
            details.add(removed(effect.removed()));
        }
        effect.notComputable().keySet().stream()
                .sorted()
                .forEach(reason -> details.add(words().text(
                                "changes.not.computable",
                                words().numbers().whole(effect.notComputable().getOrDefault(reason, 0L)),
                                words().text("obstacle." + reason))));
        return new Bullet(new ChangeText(results).of(effect.change()), details);
    }

    private String removed(List<String> ids) {
        String listed = ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
        String all = ids.size() > MOST_IDS ? listed + ", …" : listed;
        return words().text("changes.removed", words().numbers().whole(ids.size()), all);
    }
}

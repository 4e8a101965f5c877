package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.FootprintView;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.allocation.ViewLine;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.report.Block.Heading;
import io.github.evalcarbone.report.Block.Paragraph;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a system has more to tell than its equipment: climate change by application and by machine, and how it was shared. */
final class ViewSections {

    private final Edition edition;
    private final Wording words;
    private final SystemFootprint footprint;
    private final List<Block> blocks = new ArrayList<>();

    ViewSections(Edition edition, SystemFootprint footprint) {
        this.edition = edition;
        this.words = edition.words();
        this.footprint = footprint;
    }

    List<Block> blocks() {
        if (edition.data().categories().contains(CLIMATE_CHANGE)) {
            view("application", footprint.applications());
            view("machine", footprint.machines());
        }
        sharing();
        return blocks;
    }

    private <T> void view(String key, FootprintView<T> view) {
        List<ViewLine<T>> parts =
                view.lines().stream().filter(line -> line.object().isPresent()).toList();
        if (!parts.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.add(new Paragraph(words.text(
                    "complete." + key, complete(parts), words.numbers().whole(parts.size()))));
            blocks.add(new ShareTable(edition, Tonnes.of(edition))
                    .of("column." + key, new ViewGroups(edition, key).of(view.lines()), false));
        }
    }

    private <T> String complete(List<ViewLine<T>> parts) {
        return words.numbers()
                .whole(parts.stream()
                        .filter(part -> part.isComplete(CLIMATE_CHANGE))
                        .count());
    }

    private void sharing() {
        blocks.add(new Heading(words.text("heading.sharing")));
        RuleSet rules = footprint.rules();
        blocks.add(new Paragraph(SourceSection.rules(words, rules.id(), rules.version(), rules.sha256())));
        List<Finding> told = Stream.concat(
                        undetermined(),
                        Stream.of(footprint.machines(), footprint.applications())
                                .flatMap(view -> view.findings().stream()))
                .toList();
        if (!told.isEmpty()) {
            blocks.addAll(new FindingSection(words, told).blocks());
        }
    }

    /** Shares that do not follow; the gaps of the equipment were told with it. */
    private Stream<Finding> undetermined() {
        Set<Problem> ofEquipment =
                edition.data().gaps().stream().map(Gap::problem).collect(Collectors.toSet());
        return Stream.of(footprint.machines(), footprint.applications())
                .flatMap(view -> view.gaps().stream())
                .filter(gap -> !ofEquipment.contains(gap.problem()))
                .map(gap -> new Finding(Optional.of(gap.line()), Optional.of(gap.rule()), gap.problem()))
                .distinct();
    }
}

package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Grouping.Group;
import io.github.evalcarbone.system.ExternalService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections of a system beyond its equipment: climate change by application and by machine, and the method of
 * allocation.
 */
public final class ViewSections {

    private static final int DIGITS = 4;

    private final ReportContext edition;
    private final Wording words;
    private final Tonnes tonnes;
    private final StoredSystemFootprint footprint;
    private final IssueSection issues;
    private final List<ReportBlock> blocks = new ArrayList<>();

    public ViewSections(ReportContext edition, StoredSystemFootprint footprint) {
        this.edition = edition;
        this.words = edition.words();
        this.tonnes = Tonnes.of(edition.numbers(), footprint.total(CLIMATE_CHANGE));
        this.footprint = footprint;
        this.issues = IssueSection.beside(edition, missing(), findings());
    }

    public List<ReportBlock> blocks() {
        if (edition.footprint().categories().contains(CLIMATE_CHANGE)) {
            view("application", footprint.applications());
            view("machine", footprint.machines());
        }
        mail();
        sharing();
        return blocks;
    }

    private <T> void view(String key, AllocatedFootprint<T> view) {
        List<AllocationLine<T>> parts =
                view.lines().stream().filter(line -> line.object().isPresent()).toList();
        if (!parts.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.add(new Paragraph(words.text(
                    "complete." + key, complete(parts), words.numbers().whole(parts.size()))));
            blocks.add(new ShareTable(words, tonnes)
                    .of("column." + key, groups(key).of(view.lines()), false));
        }
    }

    private ViewGroups groups(String key) {
        return new ViewGroups(words, tonnes, key);
    }

    /** Returns the first blocks: the total of the system, if it has more than equipment; then the equipment alone. */
    public List<ReportBlock> first() {
        List<AllocationLine<ExternalService>> lines = footprint.services().lines();
        if (lines.isEmpty() || !edition.footprint().categories().contains(CLIMATE_CHANGE)) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>(List.of(equipment()));
        lines.forEach(line -> groups.add(groups("service").group(line, "")));
        return List.of(
                new Headline(ClimateSection.headline(words, tonnes)),
                new Heading(words.text("heading.services")),
                new ShareTable(words, tonnes).of("column.system.part", groups, false),
                new Heading(words.text("heading.equipment")));
    }

    private Group equipment() {
        Tonnes known = Tonnes.of(edition);
        Optional<BigDecimal> told =
                Optional.of(known.total()).filter(tons -> !known.of().isUnknown());
        boolean incomplete = known.of().incompleteLines() > 0;
        return new Group(words.text("service.equipment"), BigDecimal.ZERO, told, incomplete);
    }

    /** Adds the mail, which is reported beside the total. */
    private void mail() {
        int months = footprint.messaging().months().size();
        if (months > 0) {
            blocks.add(new Heading(words.text("heading.mail")));
            blocks.add(new Paragraph(words.text("mail", words.count("months", months), knownMail())));
        }
    }

    private String knownMail() {
        Total total = footprint.messaging().total(CLIMATE_CHANGE);
        String known =
                edition.numbers().significant(new BigDecimal(total.known().value()), DIGITS);
        if (total.isComplete()) {
            return words.text("mail.known", known);
        }
        return total.isUnknown()
                ? words.text("unknown")
                : words.text("mail.at.least", known, words.count("months.unknown", total.incompleteLines()));
    }

    private <T> String complete(List<AllocationLine<T>> parts) {
        return words.numbers()
                .whole(parts.stream()
                        .filter(part -> part.isComplete(CLIMATE_CHANGE))
                        .count());
    }

    private void sharing() {
        blocks.add(new Heading(words.text("heading.sharing")));
        RuleSetReference rules = footprint.systemRules();
        blocks.add(new Paragraph(SourceSection.rules(words, rules.id(), rules.version(), rules.sha256())));
        blocks.addAll(issues.all());
    }

    /** Returns the details of what is missing and to be known beside the equipment. */
    public List<ReportBlock> annex() {
        return issues.annex();
    }

    /** Returns the gaps of services, mail and shares; those of the equipment are in its own report. */
    private List<Gap> missing() {
        Set<Gap> ofEquipment = Set.copyOf(edition.footprint().gaps());
        return footprint.allGaps().stream()
                .filter(gap -> !ofEquipment.contains(gap))
                .toList();
    }

    private List<Finding> findings() {
        return Stream.of(
                        footprint.services().findings(),
                        footprint.messaging().findings(),
                        footprint.machines().findings(),
                        footprint.applications().findings())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}

package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.beside.SecondLifeEffectTable;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.verdict.VerdictText;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report of a comparison: the verdicts first, then the differences, what is kept out of them, what was changed. */
public final class ComparisonSections {

    private final ComparedResults results;
    private final Wording words;
    private final DifferenceTables tables;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private ComparisonSections(ComparedResults results) {
        this.results = results;
        this.words = results.words();
        this.tables = new DifferenceTables(results);
    }

    /**
     * Returns the blocks of a report.
     *
     * @param results  what the report is made from
     * @return the blocks, in order
     */
    public static List<ReportBlock> of(ComparedResults results) {
        ComparisonSections sections = new ComparisonSections(results);
        sections.head();
        sections.differences();
        sections.blocks.addAll(keptOut(results));
        sections.blocks.addAll(new ChangeSection(results).blocks());
        sections.blocks.addAll(new MixSection(results).blocks());
        sections.notes();
        sections.means();
        sections.sources();
        return List.copyOf(sections.blocks);
    }

    /** Returns with what each alternative was computed. */
    public static List<ReportBlock> origin(ComparedResults results) {
        OriginSection origin = new OriginSection(results);
        List<ReportBlock> blocks = new ArrayList<>(List.of(origin.facts()));
        blocks.addAll(origin.warnings());
        return blocks;
    }

    /** Returns what is kept out of the differences, and why. */
    public static List<ReportBlock> keptOut(ComparedResults results) {
        return new KeptOutSection(results).blocks();
    }

    private void head() {
        blocks.add(new Title(
                words.text("comparison.title", results.comparison().base().name())));
        results.others().forEach(this::verdictAndEquivalence);
        blocks.add(tables.chart());
        blocks.addAll(origin(results));
    }

    private void verdictAndEquivalence(String other) {
        blocks.add(new Headline(verdict(other)));
        new EquivalenceText(results.equivalences(), results.category(), words)
                .of(results.difference(other))
                .ifPresent(line -> blocks.add(new Paragraph(line)));
    }

    private String verdict(String other) {
        return new VerdictText(results.comparison(), other, results.category(), results.factors(), words).text();
    }

    private void section(String key, ReportBlock... content) {
        blocks.add(new Heading(words.text(key)));
        blocks.addAll(List.of(content));
    }

    private void differences() {
        blocks.add(new Heading(results.category().label(words.language())));
        blocks.add(tables.totals());
        if (tables.isOfPart()) {
            blocks.add(new Paragraph(words.text("comparison.part")));
        }
        if (tables.isOfUnknownEffect()) {
            blocks.add(new Paragraph(words.text("comparison.not.computable")));
        }
        secondLife();
        section("heading.phase", tables.phases());
        tables.together().ifPresent(text -> blocks.add(new Paragraph(text)));
        section("heading.type", tables.types());
        blocks.addAll(tables.applications());
        if (tables.isOfPart()) {
            blocks.add(new Paragraph(words.text("footnote.kept.out")));
        }
        categories();
    }

    /** A scenario that gives a second life is shown by all methods, above all if one lacks a figure. */
    private void secondLife() {
        List<ReportBlock> effects = results.others().stream()
                .flatMap(other -> results.secondLife(other).stream())
                .flatMap(effect -> SecondLifeEffectTable.ofDifferences(effect, words).stream())
                .toList();
        if (!effects.isEmpty()) {
            blocks.add(new Heading(words.text("heading.second.life")));
            blocks.addAll(effects);
        }
    }

    private void categories() {
        if (!tables.otherCategories().isEmpty()) {
            section("heading.categories", tables.categories());
        }
        if (!results.comparison().otherCategories().isEmpty()) {
            List<String> names = results.comparison().otherCategories().stream()
                    .map(category -> category.label(words.language()))
                    .toList();
            blocks.add(new Paragraph(words.text("comparison.categories", String.join(", ", names))));
        }
    }

    private void notes() {
        if (!results.notes().isEmpty()) {
            blocks.add(new Heading(words.text("heading.findings")));
            blocks.add(new Bullets(results.notes().stream()
                    .map(note -> new Bullet(note, List.of()))
                    .toList()));
        }
    }

    private void means() {
        section("heading.means", new MeansTable(results).table(), new Paragraph(words.text("means.note")));
    }

    private void sources() {
        blocks.add(new Heading(words.text("heading.sources"), ReportPart.Kind.SOURCES));
        blocks.addAll(new OriginSection(results).sources());
    }
}

package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of a report, for a layout of one's own. Immutable and thread-safe.
 * <pre>{@code
 * for (ReportPart part : report.content().parts()) {
 *     part.sections().forEach(section -> show(section.heading(), section.blocks()));
 * }
 * }</pre>
 *
 * @param language  the language of its texts
 * @param title  its title; empty if it has none
 * @param parts  its parts, each kind at most once, in the order of the kinds
 */
public record ReportContent(Language language, String title, List<ReportPart> parts) {

    /**
     * Creates a content.
     *
     * @param language  the language of its texts
     * @param title  its title
     * @param parts  its parts
     */
    public ReportContent {
        parts = List.copyOf(parts);
    }

    /**
     * Obtains the content of blocks in reading order: a heading begins a section of the part that it names, and what is before the first
     * heading leads the summary.
     *
     * @param language  the language of the blocks
     * @param blocks  the blocks
     * @return the content
     */
    public static ReportContent of(Language language, List<ReportBlock> blocks) {
        Map<ReportPart.Kind, List<ReportSection>> sections = new EnumMap<>(ReportPart.Kind.class);
        Heading heading = new Heading("", ReportPart.Kind.SUMMARY);
        List<ReportBlock> open = new ArrayList<>();
        for (ReportBlock block : blocks) {
            if (block instanceof Heading next) {
                close(sections, heading, open);
                heading = next;
            } else if (!(block instanceof Title)) {
                open.add(block);
            }
        }
        close(sections, heading, open);
        List<ReportPart> parts = new ArrayList<>();
        sections.forEach((kind, some) -> parts.add(new ReportPart(kind, some)));
        return new ReportContent(language, title(blocks), parts);
    }

    private static void close(
            Map<ReportPart.Kind, List<ReportSection>> sections, Heading heading, List<ReportBlock> open) {
        if (!open.isEmpty() || !heading.text().isEmpty()) {
            sections.computeIfAbsent(heading.part(), kind -> new ArrayList<>())
                    .add(new ReportSection(heading.text(), open));
            open.clear();
        }
    }

    private static String title(List<ReportBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Title title ? Stream.of(title.text()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns a part.
     *
     * @param kind  the kind of part
     * @return the part; empty if the report has none of this kind
     */
    public Optional<ReportPart> part(ReportPart.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    /** {@return all blocks in reading order, with the title and headings among them} */
    public List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            blocks.add(new Title(title));
        }
        parts.forEach(part -> part.sections().forEach(section -> {
            if (!section.heading().isEmpty()) {
                blocks.add(new Heading(section.heading(), part.kind()));
            }
            blocks.addAll(section.blocks());
        }));
        return List.copyOf(blocks);
    }
}

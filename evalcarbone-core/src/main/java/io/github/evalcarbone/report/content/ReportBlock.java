package io.github.evalcarbone.report.content;

import java.util.List;

/**
 * A block of a report: a paragraph, a list, a table, a chart. Texts are in the language of the report, rounded, and not escaped: a
 * text may quote an inventory, so that a layout has to escape it. Immutable and thread-safe.
 */
public sealed interface ReportBlock
        permits ReportBlock.Title,
                ReportBlock.Heading,
                ReportBlock.Paragraph,
                ReportBlock.Headline,
                ReportBlock.KeyFigure,
                ReportBlock.Note,
                ReportBlock.Facts,
                ReportBlock.Table,
                ReportBlock.Bullets,
                ReportBlock.Outline,
                Chart {

    /**
     * The title of a report. It is a block of {@link ReportContent#blocks()} only; elsewhere it is {@link ReportContent#title()}.
     *
     * @param text  the title
     */
    record Title(String text) implements ReportBlock {}

    /**
     * The heading of a section. It is a block of {@link ReportContent#blocks()} only; elsewhere it is
     * {@link ReportSection#heading()}.
     *
     * @param text  the heading
     * @param part  the part of the report that the section belongs to
     */
    record Heading(String text, ReportPart.Kind part) implements ReportBlock {

        /**
         * Creates the heading of a section of the details.
         *
         * @param text  the heading
         */
        public Heading(String text) {
            this(text, ReportPart.Kind.DETAILS);
        }
    }

    /**
     * A paragraph of a few sentences.
     *
     * @param text  the paragraph
     */
    record Paragraph(String text) implements ReportBlock {}

    /**
     * The most important sentence of a report or section.
     *
     * @param text  the sentence
     */
    record Headline(String text) implements ReportBlock {}

    /**
     * The figure that a summary is about, with its unit.
     *
     * @param text  the figure
     */
    record KeyFigure(String text) implements ReportBlock {}

    /**
     * A remark in small print, such as a source.
     *
     * @param text  the remark
     */
    record Note(String text) implements ReportBlock {}

    /**
     * A list of names and their meanings.
     *
     * @param facts  the names and meanings, in order
     */
    record Facts(List<Fact> facts) implements ReportBlock {

        /**
         * Creates a list of facts.
         *
         * @param facts  the names and meanings
         */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name and its meaning.
     *
     * @param name  the name, such as that of a rule set
     * @param text  the meaning
     */
    record Fact(String name, String text) {}

    /**
     * A table. Each row, and the total, has a cell for each column.
     *
     * @param columns  the columns
     * @param rows  the cells of each row
     * @param total  the last row, which adds the others up; empty if there is none
     */
    record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements ReportBlock {

        /**
         * Creates a table.
         *
         * @param columns  the columns
         * @param rows  the cells of each row
         * @param total  the total; empty for none
         */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = List.copyOf(total);
        }
    }

    /**
     * A column of a table.
     *
     * @param name  its heading
     * @param isNumber  whether its cells are numbers, or words in place of a number
     */
    record Column(String name, boolean isNumber) {}

    /**
     * A list of items.
     *
     * @param items  the items, in order
     */
    record Bullets(List<Bullet> items) implements ReportBlock {

        /**
         * Creates a list.
         *
         * @param items  the items
         */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param text  the item
     * @param details  lines below it; empty for none
     */
    record Bullet(String text, List<String> details) {

        /**
         * Creates an item.
         *
         * @param text  the item
         * @param details  lines below it
         */
        public Bullet {
            details = List.copyOf(details);
        }
    }

    /**
     * A tree of explanations.
     *
     * @param nodes  the first lines
     */
    record Outline(List<Node> nodes) implements ReportBlock {

        /**
         * Creates a tree.
         *
         * @param nodes  the first lines
         */
        public Outline {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A line of a tree.
     *
     * @param spans  its pieces, separated by spaces
     * @param nodes  the lines below it
     */
    record Node(List<Span> spans, List<Node> nodes) {

        /**
         * Creates a line.
         *
         * @param spans  its pieces
         * @param nodes  the lines below it
         */
        public Node {
            spans = List.copyOf(spans);
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A piece of text in one style.
     *
     * @param style  the style
     * @param text  the piece
     */
    record Span(Style style, String text) {

        /**
         * Returns a piece without emphasis.
         *
         * @param text  the piece
         * @return the span
         */
        public static Span plain(String text) {
            return new Span(Style.PLAIN, text);
        }

        /**
         * Returns the name of an object.
         *
         * @param text  the name
         * @return the span
         */
        public static Span strong(String text) {
            return new Span(Style.STRONG, text);
        }

        /**
         * Returns a text quoted from a file.
         *
         * @param text  the text
         * @return the span
         */
        public static Span code(String text) {
            return new Span(Style.CODE, text);
        }
    }

    /** The style of a piece of text. */
    enum Style {
        /** Plain text. */
        PLAIN,
        /** The name of the object. */
        STRONG,
        /** A text quoted from a file. */
        CODE
    }

    /**
     * Returns a column of words.
     *
     * @param name  its heading
     * @return the column
     */
    static Column words(String name) {
        return new Column(name, false);
    }

    /**
     * Returns a column of numbers.
     *
     * @param name  its heading
     * @return the column
     */
    static Column numbers(String name) {
        return new Column(name, true);
    }
}

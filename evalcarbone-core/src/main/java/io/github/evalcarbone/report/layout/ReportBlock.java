package io.github.evalcarbone.report.layout;

import java.util.List;

/** A part of a report, independent of the layout. */
public sealed interface ReportBlock {

    /** The title of the report. */
    record Title(String text) implements ReportBlock {}

    /** The heading of a section. */
    record Heading(String text) implements ReportBlock {}

    /** A paragraph of one or two sentences. */
    record Paragraph(String text) implements ReportBlock {}

    /** The headline: the most important line. */
    record Headline(String text) implements ReportBlock {}

    /** A list of names and their meanings. */
    record Facts(List<Fact> facts) implements ReportBlock {}

    /** A name and its meaning. */
    record Fact(String name, String text) {}

    /** A table, with its columns, rows and total. */
    record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements ReportBlock {}

    /** A column of a table. */
    record Column(String name, boolean isNumber) {}

    /** A list. */
    record Bullets(List<Bullet> items) implements ReportBlock {}

    /** An item of a list, and its details. */
    record Bullet(String text, List<String> details) {}

    /** A tree of explanations. */
    record Outline(List<Node> nodes) implements ReportBlock {}

    /** A line of a tree, and the lines below it. */
    record Node(List<Span> spans, List<Node> nodes) {}

    /** A piece of text in one style; pieces are separated by spaces. */
    record Span(Style style, String text) {

        public static Span plain(String text) {
            return new Span(Style.PLAIN, text);
        }

        public static Span strong(String text) {
            return new Span(Style.STRONG, text);
        }

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

    static Column words(String name) {
        return new Column(name, false);
    }

    static Column numbers(String name) {
        return new Column(name, true);
    }
}

package io.github.evalcarbone.report.layout;

import java.util.List;

/** A part of a report, whatever the layout. */
public sealed interface ReportBlock {

    /** The name of the report. */
    record Title(String text) implements ReportBlock {}

    /** The name of a section. */
    record Heading(String text) implements ReportBlock {}

    /** A sentence or two. */
    record Paragraph(String text) implements ReportBlock {}

    /** The one line that everybody must see. */
    record Headline(String text) implements ReportBlock {}

    /** Names and what they stand for. */
    record Facts(List<Fact> facts) implements ReportBlock {}

    /** One name and what it stands for. */
    record Fact(String name, String text) {}

    /** Columns of which the first holds words and the others numbers, unless they say otherwise. */
    record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements ReportBlock {}

    /** A column of a table. */
    record Column(String name, boolean isNumber) {}

    /** A list. */
    record Bullets(List<Bullet> items) implements ReportBlock {}

    /** An item of a list, and what stands under it. */
    record Bullet(String text, List<String> details) {}

    /** A tree: what is told of something, and of what it is made of. */
    record Outline(List<Node> nodes) implements ReportBlock {}

    /** A line of a tree, and the lines under it. */
    record Node(List<Span> spans, List<Node> nodes) {}

    /** Words of one kind; a space stands between two of them. */
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

    /** What kind of words it is. */
    enum Style {
        /** Nothing special. */
        PLAIN,
        /** The name of the thing. */
        STRONG,
        /** As a file has it. */
        CODE
    }

    static Column words(String name) {
        return new Column(name, false);
    }

    static Column numbers(String name) {
        return new Column(name, true);
    }
}

package io.github.evalcarbone.report;

import java.util.List;

/** A part of a report, whatever the layout. */
sealed interface Block {

    /** The name of the report. */
    record Title(String text) implements Block {}

    /** The name of a section. */
    record Heading(String text) implements Block {}

    /** A sentence or two. */
    record Paragraph(String text) implements Block {}

    /** The one line that everybody must see. */
    record Headline(String text) implements Block {}

    /** Names and what they stand for. */
    record Facts(List<Fact> facts) implements Block {}

    /** One name and what it stands for. */
    record Fact(String name, String text) {}

    /** Columns of which the first holds words and the others numbers, unless they say otherwise. */
    record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements Block {}

    /** A column of a table. */
    record Column(String name, boolean isNumber) {}

    /** A list. */
    record Bullets(List<Bullet> items) implements Block {}

    /** An item of a list, and what stands under it. */
    record Bullet(String text, List<String> details) {}

    static Column words(String name) {
        return new Column(name, false);
    }

    static Column numbers(String name) {
        return new Column(name, true);
    }
}

package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.DatumQuality;
import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of the shares of the grades: in all, by type, site and department, by the criterion that decided. */
final class ShareTables {

    private static final int MOST_GROUPS = 30;

    private final QualityContent content;
    private final DataQuality quality;
    private final Wording words;

    ShareTables(QualityContent content) {
        this.content = content;
        this.quality = content.quality();
        this.words = content.words();
    }

    List<ReportBlock> grades() {
        QualityShares all = quality.whole();
        List<List<String>> rows = Stream.of(Grade.values())
                .map(grade -> List.of(
                        grade.name(),
                        words.text("quality.grade." + grade.name()),
                        content.whole(all.part(grade).lines()),
                        content.figures().number(all.part(grade).impact()),
                        content.share(all, grade)))
                .toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.quality.grade")),
                ReportBlock.words(words.text("column.quality.meaning")),
                ReportBlock.numbers(words.text("column.quality.lines")),
                ReportBlock.numbers(
                        words.text("column.quality.known", content.figures().unit())),
                ReportBlock.numbers(words.text("column.share")));
        List<String> total = List.of(
                words.text("quality.all"),
                "",
                content.whole(all.lines()),
                content.figures().number(all.impact()),
                content.share(all.impact(), all.impact()));
        return List.of(new Table(columns, rows, total));
    }

    /** Returns how much of what is known has which grade. */
    ShareBar chart() {
        QualityShares all = quality.whole();
        List<ShareBar.Part> parts = Stream.of(Grade.values())
                .map(grade -> new ShareBar.Part(
                        words.text("quality.chart.part", grade.name(), words.text("quality.grade." + grade.name())),
                        content.figures().value(all.part(grade).impact()),
                        content.share(all, grade)))
                .toList();
        return new ShareBar(
                words.text("quality.chart"), content.figures().unit(), words.text("column.quality.grade"), parts);
    }

    List<ReportBlock> types() {
        return groups(Facet.EQUIPMENT_TYPE, "column.type", content::type);
    }

    /** Sites and departments, where lines state more than one. */
    List<ReportBlock> places() {
        List<ReportBlock> blocks = new ArrayList<>();
        Function<String, String> stated = text -> text.isEmpty() ? words.text("not.stated") : text;
        Stream.of(Facet.SITE, Facet.DEPARTMENT)
                .filter(facet -> quality.by(facet).size() > 1)
                .forEach(facet -> blocks.addAll(groups(facet, "facet." + facet.name(), stated)));
        return blocks;
    }

    private List<ReportBlock> groups(Facet facet, String heading, Function<String, String> title) {
        List<Map.Entry<String, QualityShares>> ranked = ranked(quality.by(facet));
        List<List<String>> rows = ranked.stream()
                .limit(MOST_GROUPS)
                .map(group -> row(title.apply(group.getKey()), group.getValue()))
                .toList();
        List<ReportBlock> blocks = new ArrayList<>(
                List.of(new Table(columns(heading), rows, row(words.text("quality.all"), quality.whole()))));
        if (ranked.size() > MOST_GROUPS) {
            blocks.add(new Paragraph(words.text("quality.more", content.whole(ranked.size() - (long) MOST_GROUPS))));
        }
        return blocks;
    }

    /** Returns groups, the largest known impact first. */
    private static <T> List<Map.Entry<T, QualityShares>> ranked(Map<T, QualityShares> groups) {
        Comparator<Map.Entry<T, QualityShares>> order =
                Comparator.comparing(group -> group.getValue().impact());
        return groups.entrySet().stream().sorted(order.reversed()).toList();
    }

    private List<Column> columns(String heading) {
        List<Column> columns = new ArrayList<>(List.of(
                ReportBlock.words(words.text(heading)),
                ReportBlock.numbers(words.text("column.quality.lines")),
                ReportBlock.numbers(
                        words.text("column.quality.known", content.figures().unit()))));
        Stream.of(Grade.values()).map(Enum::name).map(ReportBlock::numbers).forEach(columns::add);
        columns.add(ReportBlock.numbers(words.text("column.quality.unknown")));
        return columns;
    }

    private List<String> row(String name, QualityShares shares) {
        List<String> cells = new ArrayList<>(
                List.of(name, content.whole(shares.lines()), content.figures().number(shares.impact())));
        Stream.of(Grade.values()).map(grade -> content.share(shares, grade)).forEach(cells::add);
        cells.add(content.whole(shares.unknownLines()));
        return cells;
    }

    List<ReportBlock> decisive() {
        QualityShares all = quality.whole();
        List<List<String>> rows = ranked(quality.decisive()).stream()
                .map(group -> decisive(group.getKey(), group.getValue(), all))
                .toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.quality.datum")),
                ReportBlock.words(words.text("column.quality.grade")),
                ReportBlock.words(words.text("column.quality.criterion")),
                ReportBlock.numbers(words.text("column.quality.lines")),
                ReportBlock.numbers(words.text("column.share")));
        return List.of(new Table(columns, rows, List.of()), new Bullets(meanings()));
    }

    /** Returns the meanings of the criteria that decided on any line. */
    private List<Bullet> meanings() {
        List<String> used = quality.decisive().keySet().stream()
                .flatMap(datum -> datum.reasons().stream())
                .distinct()
                .toList();
        return quality.criteria().criteria().stream()
                .filter(criterion -> used.contains(criterion.id()))
                .map(criterion -> words.text("quality.meaning", criterion.id(), content.title(criterion)))
                .map(text -> new Bullet(text, List.of()))
                .toList();
    }

    private List<String> decisive(DatumQuality datum, QualityShares some, QualityShares all) {
        return List.of(
                words.text("quality.datum." + datum.datum().key()),
                datum.grade().name(),
                String.join(", ", datum.reasons()),
                content.whole(some.lines()),
                content.share(some.impact(), all.impact()));
    }

    /** The lines of which an impact is unknown, with the size that they could have. */
    List<ReportBlock> unknown() {
        List<Map.Entry<String, QualityShares>> some = quality.by(Facet.EQUIPMENT_TYPE).entrySet().stream()
                .filter(group -> group.getValue().unknownLines() > 0)
                .toList();
        if (some.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = some.stream()
                .map(group -> unknown(content.type(group.getKey()), group.getValue()))
                .toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.type")),
                ReportBlock.numbers(words.text("column.quality.unknown")),
                ReportBlock.numbers(words.text("column.quality.sized")),
                ReportBlock.numbers(
                        words.text("column.quality.possible", content.figures().unit())));
        return List.of(
                new Table(columns, rows, unknown(words.text("quality.all"), quality.whole())),
                new Paragraph(words.text("quality.possible.note")));
    }

    private List<String> unknown(String name, QualityShares shares) {
        return List.of(
                name,
                content.whole(shares.unknownLines()),
                content.whole(shares.sizedLines()),
                shares.sizedLines() == 0
                        ? words.text("unknown")
                        : content.figures().number(shares.possible()));
    }
}

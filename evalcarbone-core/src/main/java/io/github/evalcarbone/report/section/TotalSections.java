package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.footprint.TotalExplanation.Addend;
import io.github.evalcarbone.footprint.TotalExplanation.Figure;
import io.github.evalcarbone.footprint.TotalExplanation.Group;
import io.github.evalcarbone.footprint.TotalExplanation.Others;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Node;
import io.github.evalcarbone.report.content.ReportBlock.Outline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Span;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The explanation of a total: a table of its largest groups, then their largest values with their explanations. */
public final class TotalSections {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TotalExplanation explanation;
    private final Wording words;
    private final ExplanationSections values;

    public TotalSections(TotalExplanation explanation, Wording words) {
        this.explanation = explanation;
        this.words = words;
        this.values = new ExplanationSections(words);
    }

    public List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        String category = explanation.category().label(words.language());
        blocks.add(new Title(words.text("explain.title", category, explanation.inventory())));
        blocks.add(new Headline(headline()));
        blocks.add(new Facts(facts()));
        if (!explanation.gaps().isEmpty()) {
            blocks.add(
                    new Paragraph(words.count("explain.gaps", explanation.gaps().size())));
        }
        if (!explanation.groups().isEmpty()) {
            blocks.add(new Paragraph(told()));
            blocks.add(chart());
            blocks.add(table());
            if (!explanation.total().isComplete()) {
                blocks.add(new Paragraph(words.text("footnote.incomplete")));
            }
            blocks.add(new Outline(nodes()));
        }
        return blocks;
    }

    private String headline() {
        Total total = explanation.total();
        String known = total.isUnknown() ? words.text("unknown") : values.text(total.known());
        List<String> parts = new ArrayList<>();
        parts.add(words.text(total.isComplete() || total.isUnknown() ? "explain.total" : "explain.at.least", known));
        parts.addAll(ClimateSection.missing(words, total));
        return String.join(words.text("total.separator"), parts);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("fact.date"), words.date(explanation.evaluationDate())));
        facts.add(new Fact(words.text("fact.rules"), ExplanationSections.rules(explanation.rules())));
        explanation
                .datasets()
                .forEach(dataset -> facts.add(new Fact(
                        words.text("explain.dataset"),
                        dataset.id() + " " + dataset.version() + " (" + String.join(", ", dataset.licences()) + ")")));
        return facts;
    }

    private String told() {
        int told = explanation.groups().size();
        int all = told + explanation.others().map(Others::count).orElse(0);
        String groups = words.numbers().whole(told);
        return explanation
                .shareOfGroups()
                .map(share -> words.text("explain.told", groups, words.numbers().whole(all), percentage(share)))
                .orElseGet(() ->
                        words.text("explain.told.only", groups, words.numbers().whole(all)));
    }

    private RangeBars chart() {
        Stream<RangeBars.Bar> groups = explanation.groups().stream()
                .map(group -> new RangeBars.Bar(name(group) + mark(group.total()), value(group)));
        Stream<RangeBars.Bar> others = explanation.others().stream()
                .map(rest -> new RangeBars.Bar(
                        words.count("explain.other.groups", rest.count()),
                        value(rest.part().amount())));
        return new RangeBars(
                words.text("explain.chart"),
                words.unit(explanation.total().known().unit()),
                facets(),
                Stream.concat(groups, others).toList());
    }

    private ChartValue value(Group group) {
        return group.total().isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : value(group.part().amount());
    }

    private ChartValue value(Amount amount) {
        return ChartValue.of(new BigDecimal(amount.value()), words.exact(amount.value()));
    }

    private Table table() {
        List<Addend> parts = Stream.concat(
                        explanation.groups().stream().map(Group::part),
                        explanation.others().stream().map(Others::part))
                .toList();
        List<String> shares = shares(parts);
        List<String> names = Stream.concat(
                        explanation.groups().stream().map(group -> name(group) + mark(group.total())),
                        explanation.others().stream().map(rest -> words.count("explain.other.groups", rest.count())))
                .toList();
        List<List<String>> rows = IntStream.range(0, parts.size())
                .mapToObj(i ->
                        row(names.get(i), parts.get(i).amount(), shares.stream().skip(i)))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(facets()));
        columns.add(ReportBlock.numbers(words.unit(explanation.total().known().unit())));
        if (!shares.isEmpty()) {
            columns.add(ReportBlock.numbers(words.text("column.share")));
        }
        Stream<String> all = shares.stream().map(share -> words.numbers().percentage(HUNDRED));
        return new Table(
                columns,
                rows,
                row(
                        words.text("row.total") + mark(explanation.total()),
                        explanation.total().known(),
                        all));
    }

    private static String mark(Total total) {
        return total.isComplete() ? "" : " *";
    }

    /** Returns cells, with the first of the shares if there is one. */
    private List<String> row(String name, Amount amount, Stream<String> shares) {
        return Stream.concat(Stream.of(name, words.exact(amount.value())), shares.limit(1))
                .toList();
    }

    /** Returns shares that add up to 100; none if the total is incomplete, or 0. */
    private List<String> shares(List<Addend> parts) {
        return explanation.total().isComplete()
                ? LargestRemainder.percentages(parts.stream().map(Addend::exact).toList(), explanation.exact()).stream()
                        .map(words.numbers()::percentage)
                        .toList()
                : List.of();
    }

    private String percentage(double share) {
        return words.numbers().percentage(new BigDecimal(share).multiply(HUNDRED));
    }

    private String facets() {
        List<String> names = explanation.facets().stream()
                .map(facet -> words.text("facet." + facet))
                .toList();
        return names.isEmpty() ? words.text("explain.group") : String.join(", ", names);
    }

    private String name(Group group) {
        List<String> names = IntStream.range(0, group.key().texts().size())
                .mapToObj(i ->
                        name(explanation.facets().get(i), group.key().texts().get(i)))
                .toList();
        return names.isEmpty() ? words.text("explain.everything") : String.join(", ", names);
    }

    private String name(Facet facet, String key) {
        if (facet == Facet.PHASE) {
            return LifecyclePhase.valueOf(key).label(words.language());
        }
        return key.isEmpty() ? words.text("not.stated") : ReportContext.named(facet, key, words);
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        explanation.groups().forEach(group -> nodes.add(node(group)));
        explanation.others().ifPresent(rest -> nodes.add(node("explain.other.groups", rest)));
        return nodes;
    }

    private Node node(Group group) {
        List<Node> nodes = new ArrayList<>();
        group.figures().forEach(figure -> nodes.add(node(figure)));
        group.others().ifPresent(rest -> nodes.add(node("explain.other.values", rest)));
        return new Node(spans(name(group), group.total().toText(words.language())), nodes);
    }

    private Node node(Figure figure) {
        String label = figure.line().label();
        String line = label.equals(figure.line().id()) ? label : figure.line().id() + " " + label;
        String name = line + ", " + figure.phase().label(words.language());
        return new Node(
                spans(name, amount(figure.part())),
                List.of(values.node(figure.explanation().root())));
    }

    private Node node(String key, Others others) {
        return new Node(spans(words.count(key, others.count()), amount(others.part())), List.of());
    }

    private static List<Span> spans(String name, String amount) {
        return List.of(Span.strong(name), Span.plain("= " + amount));
    }

    private String amount(Addend part) {
        String share = part.share().map(of -> " (" + percentage(of) + ")").orElse("");
        return values.text(part.amount()) + share;
    }
}

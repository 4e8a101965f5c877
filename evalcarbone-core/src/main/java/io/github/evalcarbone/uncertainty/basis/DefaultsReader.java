package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.DistributionText;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file of defaults, which is one of the library. */
final class DefaultsReader {

    private static final String OF_CLASSES = "classes";
    private static final String OF_LEVELS = "pcr-si";

    private final Map<String, UncertaintySource> sources = new LinkedHashMap<>();
    private final List<PedigreeMatrix> matrices = new ArrayList<>();
    private final Map<String, Double> basicFactors = new LinkedHashMap<>();
    private final Map<String, QualityClass> classes = new LinkedHashMap<>();
    private final Map<String, ObjectReader> levels = new LinkedHashMap<>();
    private final ObjectReader json;

    private DefaultsReader(ObjectReader json) {
        this.json = json;
    }

    static UncertaintyDefaults read(TextSource file) {
        List<Problem> problems = new ArrayList<>();
        ObjectReader json = new ObjectReader(JsonReader.read(file, Limits.USUAL).orThrow(), problems);
        DefaultsContent content = new DefaultsReader(json).content();
        return new UncertaintyDefaults(Checked.partial(content, problems).orThrow());
    }

    private DefaultsContent content() {
        json.objects("sources").forEach(source -> sources.put(source.text("id"), source(source)));
        json.objects("matrices").forEach(matrix -> matrices.add(matrix(matrix)));
        ObjectReader basic = object(json, "basicFactors");
        basic.members().keySet().forEach(kind -> basicFactors.put(kind, basic.number(kind)));
        json.objects("classes").forEach(some -> classes.put(some.text("id"), quality(some)));
        json.objects("levels").forEach(level -> levels.put(level.text("id"), level));
        return new DefaultsContent(
                json.text("id") + " " + json.text("version"),
                List.copyOf(sources.values()),
                List.copyOf(matrices),
                basicFactors,
                List.copyOf(classes.values()),
                rules(),
                spreads(),
                parameters(),
                json.objects("facts").stream().map(this::fact).toList(),
                source(OF_CLASSES));
    }

    private static UncertaintySource source(ObjectReader source) {
        return new UncertaintySource(
                source.text("id"),
                texts(source, "titles"),
                source.text("url"),
                source.text("locator"),
                source.text("licence"));
    }

    private UncertaintySource source(String id) {
        return Objects.requireNonNull(sources.get(id), id);
    }

    private PedigreeMatrix matrix(ObjectReader matrix) {
        List<List<Double>> factors = Stream.of(
                        "reliability", "completeness", "temporal", "geographical", "technological")
                .map(matrix::numbers)
                .toList();
        List<Double> sampleSize = matrix.has("sampleSize") ? matrix.numbers("sampleSize") : List.of();
        return new PedigreeMatrix(matrix.text("id"), source(matrix.text("source")), factors, sampleSize);
    }

    private QualityClass quality(ObjectReader quality) {
        List<Integer> scores =
                quality.numbers("pedigree").stream().map(Double::intValue).toList();
        Pedigree pedigree = new Pedigree(scores.get(0), scores.get(1), scores.get(2), scores.get(3), scores.get(4));
        double basic = Objects.requireNonNull(basicFactors.get(UncertaintyDefaults.ENERGY_AND_MATERIALS));
        return new QualityClass(
                quality.text("id"),
                texts(quality, "titles"),
                pedigree,
                matrices.get(0).lognormal(pedigree, basic));
    }

    private QualityClass classOf(ObjectReader json) {
        String id = json.text("class");
        return Objects.requireNonNull(classes.get(id), id);
    }

    private List<ClassRule> rules() {
        Stream<ClassRule> ofKinds = json.objects("kinds").stream()
                .map(rule -> new ClassRule(
                        Set.of(FigureKind.valueOf(rule.text("kind"))),
                        Optional.empty(),
                        classOf(rule),
                        texts(rule, "reason")));
        Stream<ClassRule> ofMarks = json.objects("marks").stream()
                .map(rule -> new ClassRule(
                        rule.has("kinds")
                                ? all(rule, "kinds", FigureKind::valueOf)
                                : EnumSet.complementOf(EnumSet.of(FigureKind.PARAMETER)),
                        Optional.of(rule.text("mark")),
                        classOf(rule),
                        texts(rule, "reason")));
        return Stream.concat(ofKinds, ofMarks).toList();
    }

    private static <T> Set<T> all(ObjectReader json, String key, Function<String, T> meaning) {
        return json.texts(key).stream().map(meaning).collect(Collectors.toUnmodifiableSet());
    }

    private List<PublishedSpread> spreads() {
        ObjectReader figures = object(json, "publishedFor");
        PublishedSpread.Of of = new PublishedSpread.Of(
                all(figures, "kinds", FigureKind::valueOf),
                all(figures, "phases", LifecyclePhase::valueOf),
                all(figures, "categories", id -> ImpactCategory.find(id).orElseThrow()),
                Set.copyOf(figures.texts("marks")));
        return json.objects("published").stream()
                .map(spread -> new PublishedSpread(Set.copyOf(spread.texts("types")), of, published(spread)))
                .toList();
    }

    private StatedUncertainty published(ObjectReader spread) {
        Bilingual source = source(spread.text("source")).titles();
        Bilingual reason = texts(spread, "reason");
        return new StatedUncertainty(
                distribution(spread),
                UncertaintyBasis.PUBLISHED,
                new Bilingual(
                        source.french() + "\u00a0; " + reason.french(), source.english() + "; " + reason.english()));
    }

    private static Distribution distribution(ObjectReader json) {
        return DistributionText.read(json.text("distribution")).orElseThrow();
    }

    private Map<String, ParameterRule> parameters() {
        Map<String, ParameterRule> parameters = new LinkedHashMap<>();
        json.objects("parameters").forEach(rule -> parameters.put(rule.text("id"), parameter(rule)));
        return parameters;
    }

    private ParameterRule parameter(ObjectReader rule) {
        Bilingual reason = texts(rule, "reason");
        if (rule.has("certain")) {
            return new ParameterRule(Optional.empty(), reason);
        }
        return new ParameterRule(Optional.of(rule.has("level") ? ofLevel(rule) : ofClass(rule)), reason);
    }

    private StatedUncertainty ofClass(ObjectReader rule) {
        QualityClass quality = classOf(rule);
        return new StatedUncertainty(
                quality.distribution(),
                UncertaintyBasis.CLASS_DEFAULT,
                DefaultsContent.said(source(OF_CLASSES), quality.titles(), texts(rule, "reason")));
    }

    private StatedUncertainty ofLevel(ObjectReader rule) {
        String id = rule.text("level");
        ObjectReader level = Objects.requireNonNull(levels.get(id), id);
        return new StatedUncertainty(
                distribution(level),
                UncertaintyBasis.CLASS_DEFAULT,
                DefaultsContent.said(source(OF_LEVELS), texts(level, "titles"), texts(rule, "reason")));
    }

    private FactRule fact(ObjectReader rule) {
        FactRule.When when = rule.optionalText("when")
                .map(name -> FactRule.When.find(name).orElseThrow())
                .orElse(FactRule.When.ANY);
        return new FactRule(UncertainFact.valueOf(rule.text("fact")), when, ofLevel(rule));
    }

    private static ObjectReader object(ObjectReader json, String key) {
        return json.object(key).orElseThrow();
    }

    private static Bilingual texts(ObjectReader json, String key) {
        ObjectReader texts = object(json, key);
        return new Bilingual(texts.text("fr"), texts.text("en"));
    }
}

package io.github.evalcarbone.report.verdict;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.DifferenceBreakdown.Group;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The difference of an alternative from the base in a sentence or two; climate change in tonnes. */
public final class VerdictText {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FootprintComparison comparison;
    private final String other;
    private final ImpactCategory category;
    private final FactorSet factors;
    private final Wording words;
    private final DifferenceWords amounts;
    private final Optional<DrawnDifference> drawn;

    public VerdictText(
            FootprintComparison comparison,
            String other,
            ImpactCategory category,
            Optional<DrawnDifference> drawn,
            FactorSet factors,
            Wording words) {
        this.drawn = drawn;
        this.comparison = comparison;
        this.other = other;
        this.category = category;
        this.factors = factors;
        this.words = words;
        this.amounts = new DifferenceWords(category, words);
    }

    public String text() {
        Difference difference = comparison.difference(other, category);
        return amounts.sentence(comparison.base().name(), other, difference)
                + most(difference)
                + phases()
                + confidence(difference);
    }

    private String confidence(Difference difference) {
        return drawn.filter(draws -> !difference.isUnknown())
                .map(draws -> new ConfidenceSentence(draws, amounts).text(difference.direction()))
                .orElse("");
    }

    /** Returns the part that differs most, of those in the direction of the difference. */
    private String most(Difference difference) {
        return parts().entrySet().stream()
                .filter(part -> part.getValue().signum() * difference.direction() > 0)
                .max(Comparator.comparing(part -> part.getValue().abs()))
                .map(part -> most(part.getKey(), part.getValue(), difference))
                .orElse("");
    }

    private String most(Part part, BigDecimal exact, Difference difference) {
        BigDecimal half = difference.exact().multiply(HALF).abs();
        boolean isMost = exact.abs().compareTo(half) > 0;
        return words.text(isMost ? "verdict.most" : "verdict.largest", lower(part.type()), lower(part.phase()));
    }

    /** Returns the differences by type and phase, in a fixed order; all phases but use together where some are split on one side only. */
    private Map<Part, BigDecimal> parts() {
        boolean isSplitUnlike = SplitFigures.differ(comparison, other, category);
        Map<Part, BigDecimal> parts = new LinkedHashMap<>();
        for (Group group : comparison
                .by(other, category, Facet.EQUIPMENT_TYPE, Facet.PHASE)
                .groups()) {
            LifecyclePhase phase = group.key().phase().orElseThrow();
            String label = isSplitUnlike && SplitFigures.isEmbodied(phase)
                    ? words.text("phase.embodied")
                    : phase.label(words.language());
            String type =
                    group.key().of(Facet.EQUIPMENT_TYPE).map(this::type).orElseGet(() -> words.text("not.stated"));
            parts.merge(new Part(type, label), group.difference().exact(), BigDecimal::add);
        }
        return parts;
    }

    /** A type of equipment and a phase, in words. */
    private record Part(String type, String phase) {}

    private String type(String id) {
        return factors.type(id)
                .map(EquipmentType::titles)
                .map(titles -> titles.in(words.language()))
                .orElse(id);
    }

    /** Returns a title as it is in a sentence; one that begins with several capitals, such as a UPS, keeps them. */
    private String lower(String title) {
        boolean isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return isWord ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    private String phases() {
        List<LifecyclePhase> others = comparison.otherPhases();
        return others.isEmpty()
                ? ""
                : words.text(
                        "verdict.phases",
                        others.stream()
                                .map(phase -> lower(phase.label(words.language())))
                                .collect(Collectors.joining(", ")));
    }
}

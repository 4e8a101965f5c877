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
import java.math.BigDecimal;
import java.util.List;
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

    public VerdictText(
            FootprintComparison comparison, String other, ImpactCategory category, FactorSet factors, Wording words) {
        this.comparison = comparison;
        this.other = other;
        this.category = category;
        this.factors = factors;
        this.words = words;
        this.amounts = new DifferenceWords(category, words);
    }

    public String text() {
        Difference difference = comparison.difference(other, category);
        return sentence(difference) + most(difference) + phases();
    }

    private String sentence(Difference difference) {
        if (difference.isUnknown()) {
            return words.text(
                    "verdict.unknown.difference", other, comparison.base().name(), amounts.without(difference));
        }
        Optional<String> share = difference.relative().map(this::percentage);
        String key = switch (difference.direction()) {
            case -1 -> "verdict.less";
            case 1 -> "verdict.more";
            default -> "verdict.same";
        };
        boolean isPlain = share.isPresent() || difference.direction() == 0;
        return words.text(
                isPlain ? key : key + ".no.share",
                other,
                amounts.amount(difference.exact().abs()),
                share.orElse(""),
                comparison.base().name(),
                amounts.known(difference));
    }

    private String percentage(double share) {
        return words.numbers().percentage(new BigDecimal(share).abs().movePointRight(2));
    }

    /** Returns the group with the largest part, of those in the direction of the difference. */
    private String most(Difference difference) {
        return comparison.by(other, category, Facet.EQUIPMENT_TYPE, Facet.PHASE).ranked().stream()
                .filter(group ->
                        difference.direction() != 0 && group.difference().direction() == difference.direction())
                .findFirst()
                .map(group -> most(group, difference))
                .orElse("");
    }

    private String most(Group group, Difference difference) {
        BigDecimal half = difference.exact().multiply(HALF).abs();
        boolean isMost = group.difference().exact().abs().compareTo(half) > 0;
        String type = group.key().of(Facet.EQUIPMENT_TYPE).map(this::type).orElseGet(() -> words.text("not.stated"));
        return words.text(isMost ? "verdict.most" : "verdict.largest", lower(type), lower(phase(group)));
    }

    private String type(String id) {
        return factors.type(id)
                .map(EquipmentType::titles)
                .map(titles -> titles.in(words.language()))
                .orElse(id);
    }

    private String phase(Group group) {
        return group.key().phase().orElseThrow().label(words.language());
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

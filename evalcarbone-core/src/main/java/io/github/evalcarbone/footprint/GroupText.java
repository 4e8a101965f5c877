package io.github.evalcarbone.footprint;

import io.github.evalcarbone.footprint.TotalExplanation.Figure;
import io.github.evalcarbone.footprint.TotalExplanation.Group;
import io.github.evalcarbone.footprint.TotalExplanation.Others;
import io.github.evalcarbone.problem.Language;
import java.util.stream.Collectors;

/** Writes a group of a total, with its largest values and their explanations, as an indented text. */
final class GroupText {

    private final StringBuilder text = new StringBuilder();
    private final Language language;
    private final boolean isFrench;

    GroupText(Group group, Language language) {
        this.language = language;
        this.isFrench = language == Language.FRENCH;
        line("", name(group.key()) + " = " + group.total().toText(language));
        group.figures().forEach(this::figure);
        group.others()
                .ifPresent(others ->
                        line("  ", name(others) + " = " + others.part().amount().toText(language)));
    }

    private String name(GroupKey key) {
        String names = key.facets().stream().map(facet -> name(key, facet)).collect(Collectors.joining(", "));
        return names.isEmpty() ? word("everything", "tout") : names;
    }

    private String name(GroupKey key, Facet facet) {
        return facet == Facet.PHASE
                ? key.phase().map(phase -> phase.label(language)).orElseThrow()
                : key.of(facet).orElse(word("(not stated)", "(non précisé)"));
    }

    private String name(Others others) {
        boolean one = others.count() == 1;
        return others.count()
                + (one ? word(" other value", " autre valeur") : word(" other values", " autres valeurs"));
    }

    private void figure(Figure figure) {
        figure.explanation().toText(language).lines().forEach(line -> line("  ", line));
    }

    private String word(String english, String french) {
        return isFrench ? french : english;
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

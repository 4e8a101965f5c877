package io.github.evalcarbone.report;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.SystemFigures.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories of a standard and the phases assigned to each, as in its data file. */
record EmissionsCategories(Bilingual titles, List<Category> rows, List<Note> notes, List<Bilingual> sources) {

    /** The part of the electricity that a category takes. */
    enum ElectricityPart {
        /** The emissions of the power stations. */
        GENERATION,
        /** The rest of its impact: fuels, construction, losses of the grid. */
        UPSTREAM
    }

    /**
     * The phases of the equipment of an owner that a category takes before any other.
     */
    record Claim(Ownership owner, List<LifecyclePhase> phases) {}

    /**
     * A category; one to which no part of a footprint is assigned has no phases, which reports state. The generation has the
     * phase of use, so that the whole of it counts there if it cannot be separated.
     */
    record Category(
            String code,
            Bilingual group,
            Bilingual titles,
            List<LifecyclePhase> phases,
            Optional<ElectricityPart> electricity,
            List<Claim> claims,
            Bilingual notes) {

        private boolean claims(Ownership owner, LifecyclePhase phase) {
            return claims.stream()
                    .anyMatch(claim -> claim.owner() == owner && claim.phases().contains(phase));
        }

        /** Returns whether it takes nothing but equipment of stated owners. */
        boolean isOfOwnersAlone() {
            return phases.isEmpty() && !claims.isEmpty();
        }

        boolean isUpstream() {
            return electricity.equals(Optional.of(ElectricityPart.UPSTREAM));
        }

        boolean isGeneration() {
            return electricity.equals(Optional.of(ElectricityPart.GENERATION));
        }
    }

    /** A note for the reader, which may be omitted if the footprint follows certain rules. */
    record Note(Bilingual text, Optional<String> unlessRules) {}

    EmissionsCategories {
        requireEachPhaseOnce(rows);
    }

    private static void requireEachPhaseOnce(List<Category> rows) {
        Set<LifecyclePhase> missing = EnumSet.allOf(LifecyclePhase.class);
        boolean once = rows.stream().flatMap(row -> row.phases().stream()).allMatch(missing::remove);
        if (!once || !missing.isEmpty()) {
            throw new IllegalStateException("Each phase must be in one category; in none are: " + missing + ".");
        }
    }

    /** Returns the parts of the footprint that a category takes; that of what is upstream of electricity has none of its own. */
    List<Part> parts(Category category) {
        return Stream.of(LifecyclePhase.values())
                .map(phase -> new Part(phase, owners(category, phase)))
                .filter(part -> !part.owners().isEmpty())
                .toList();
    }

    /** Returns the use of the electricity that is separated into generation and the rest. */
    Part boughtElectricity() {
        Category generation =
                rows.stream().filter(Category::isGeneration).findFirst().orElseThrow();
        return new Part(LifecyclePhase.USE, owners(generation, LifecyclePhase.USE));
    }

    private Set<Optional<Ownership>> owners(Category category, LifecyclePhase phase) {
        return SystemFigures.ALL_OWNERS.stream()
                .filter(owner -> categoryOf(owner, phase).equals(category))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Category categoryOf(Optional<Ownership> owner, LifecyclePhase phase) {
        return owner.flatMap(stated ->
                        rows.stream().filter(row -> row.claims(stated, phase)).findFirst())
                .orElseGet(() -> rows.stream()
                        .filter(row -> row.phases().contains(phase))
                        .findFirst()
                        .orElseThrow());
    }

    static EmissionsCategories of(EmissionsStandard standard) {
        TextSource file = TextSource.ofResource(EmissionsCategories.class, standard + ".json");
        List<Problem> problems = new ArrayList<>();
        EmissionsCategories read =
                read(new ObjectReader(JsonReader.read(file, Limits.RULES).orThrow(), problems));
        return Checked.partial(read, problems).orThrow();
    }

    private static EmissionsCategories read(ObjectReader json) {
        return new EmissionsCategories(
                bilingual(json, "titles"),
                json.objects("rows").stream().map(EmissionsCategories::category).toList(),
                json.objects("notes").stream().map(EmissionsCategories::note).toList(),
                json.objects("sources").stream()
                        .map(text -> new Bilingual(text.text("fr"), text.text("en")))
                        .toList());
    }

    private static Category category(ObjectReader json) {
        return new Category(
                json.text("code"),
                bilingual(json, "group"),
                bilingual(json, "titles"),
                phases(json),
                json.optionalText("electricity").map(ElectricityPart::valueOf),
                json.has("owners")
                        ? json.objects("owners").stream()
                                .map(EmissionsCategories::claim)
                                .toList()
                        : List.of(),
                bilingual(json, "notes"));
    }

    private static Claim claim(ObjectReader json) {
        return new Claim(Ownership.valueOf(json.text("owner")), phases(json));
    }

    private static List<LifecyclePhase> phases(ObjectReader json) {
        return json.rawTexts("phases").stream().map(LifecyclePhase::valueOf).toList();
    }

    private static Note note(ObjectReader json) {
        return new Note(new Bilingual(json.text("fr"), json.text("en")), json.optionalText("unlessRules"));
    }

    private static Bilingual bilingual(ObjectReader json, String key) {
        return json.object(key)
                .map(text -> new Bilingual(text.text("fr"), text.text("en")))
                .orElse(Bilingual.EMPTY);
    }
}

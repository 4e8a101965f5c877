package io.github.evalcarbone.plan;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published targets that come with the library, each with its source: the resource {@code targets.json} of this package. Thread-safe. */
public final class PublishedTargets {

    private static final double PERCENT = 100;
    private static final List<PublishedTarget> ALL = read();

    private PublishedTargets() {}

    /**
     * Returns the targets.
     *
     * @return the targets, in the order of the file
     */
    public static List<PublishedTarget> all() {
        return ALL;
    }

    /**
     * Finds a target.
     *
     * @param id  its id, such as {@code hcl}
     * @return the target, or empty
     */
    public static Optional<PublishedTarget> find(String id) {
        return ALL.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    private static List<PublishedTarget> read() {
        List<Problem> problems = new ArrayList<>();
        ObjectReader list = new ObjectReader(
                JsonReader.read(TextSource.ofResource(PublishedTargets.class, "targets.json"), Limits.USUAL)
                        .orThrow(),
                problems);
        List<PublishedTarget> targets =
                list.objects("targets").stream().map(PublishedTargets::target).toList();
        return Checked.partial(targets, problems).orThrow();
    }

    private static PublishedTarget target(ObjectReader json) {
        return new PublishedTarget(
                json.text("id"),
                texts(json, "titles"),
                texts(json, "scope"),
                json.number("reductionPercent") / PERCENT,
                (int) json.number("year"),
                TargetPath.valueOf(json.text("path")),
                json.has("baseYear") ? Optional.of((int) json.number("baseYear")) : Optional.empty(),
                texts(json, "source"),
                json.text("url"),
                json.text("licence"));
    }

    private static Bilingual texts(ObjectReader json, String key) {
        return json.object(key)
                .map(texts -> new Bilingual(texts.text("fr"), texts.text("en")))
                .orElse(Bilingual.EMPTY);
    }
}

package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestGroup;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The lines of a footprint as sections need them, added up once: by type, site and department, and by cause of what is missing.
 * Immutable and thread-safe.
 *
 * @param digest  the lines
 * @param groups  the groups by facet, in the order of their first lines
 * @param all  all lines together
 * @param members  the lines with the same gaps and findings
 * @param issues  the gaps and findings by cause
 */
public record LineGroups(
        Digest digest,
        Map<Facet, List<DigestGroup>> groups,
        DigestGroup all,
        List<IssueLines> members,
        List<Issue> issues) {

    private static final List<Facet> FACETS = List.of(Facet.EQUIPMENT_TYPE, Facet.SITE, Facet.DEPARTMENT);

    /** Returns the lines of a footprint, in the category that is quoted, with some of the largest. */
    public static LineGroups of(StoredFootprint footprint, int largest) {
        List<ImpactCategory> quoted = quoted(footprint).stream().toList();
        return of(((BaseFootprint) footprint).digest(quoted, quoted.isEmpty() ? 0 : largest));
    }

    private static LineGroups of(Digest digest) {
        Map<Facet, List<DigestGroup>> groups = new EnumMap<>(Facet.class);
        FACETS.forEach(facet -> groups.put(facet, digest.by(line -> facet.key(line, LifecyclePhase.WHOLE))));
        DigestGroup all = DigestGroup.together(digest.scope(), of(groups, Facet.EQUIPMENT_TYPE));
        List<IssueLines> members = digest.issueLines();
        return new LineGroups(digest, groups, all, members, digest.issues(members));
    }

    /** Returns the category in which shares are quoted: climate change, or another if it was not computed. */
    static Optional<ImpactCategory> quoted(StoredFootprint footprint) {
        List<ImpactCategory> computed = footprint.categories();
        return computed.contains(ImpactCategory.CLIMATE_CHANGE)
                ? Optional.of(ImpactCategory.CLIMATE_CHANGE)
                : computed.stream().findFirst();
    }

    private static List<DigestGroup> of(Map<Facet, List<DigestGroup>> groups, Facet facet) {
        return Objects.requireNonNull(groups.get(facet));
    }

    /** Returns the groups by type, site or department, in the order of their first lines. */
    public List<DigestGroup> by(Facet facet) {
        return of(groups, facet);
    }
}

package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.coverage.KnownImpact;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps and findings by cause, a few lines for each; each member is in the {@linkplain #annex() annex}. */
public final class IssueSection {

    /** The largest number of lines that the main part names of an issue. */
    static final int FIRST_LINES = 3;

    /** The largest number of issues for information that are listed one by one, on lines and on the result as a whole. */
    private static final int MOST_FOR_INFORMATION = 2;

    private final ReportContext edition;
    private final Wording words;
    private final LineNames names;
    private final List<IssueLines> members;
    private final boolean withShares;
    private final List<Issue> issues;
    private final List<Issue> named;

    private IssueSection(ReportContext edition, List<IssueLines> members, List<Issue> issues, boolean withShares) {
        this.edition = edition;
        this.words = edition.words();
        this.names = new LineNames(edition, members);
        this.members = members;
        this.withShares = withShares;
        this.issues = issues;
        this.named = named(issues);
    }

    /** Returns the issues of equipment, with shares of its impact. */
    public static IssueSection of(ReportContext edition) {
        return new IssueSection(
                edition, edition.lines().members(), edition.lines().issues(), true);
    }

    /** Returns the issues of equipment and of some gaps; with shares of impact if they are gaps of equipment alone. */
    public static IssueSection of(ReportContext edition, List<Gap> gaps) {
        StoredFootprint equipment = edition.footprint();
        boolean ofEquipment = new HashSet<>(equipment.gaps()).containsAll(gaps);
        List<IssueLines> members = IssueLines.of(gaps, equipment.findings());
        List<Issue> issues =
                Issue.group(gaps, equipment.findings(), ofEquipment ? quotedImpacts(edition) : Stream.empty());
        return new IssueSection(edition, members, issues, ofEquipment);
    }

    /** Returns the issues of what is beside the equipment, without shares of its impact. */
    static IssueSection beside(ReportContext edition, List<Gap> gaps, List<Finding> findings) {
        List<IssueLines> members = IssueLines.of(gaps, findings);
        return new IssueSection(edition, members, Issue.group(members, Map.of()), false);
    }

    /** Returns the gaps; if there are none, the text that says so. */
    public List<ReportBlock> gaps(String none) {
        return members.stream().allMatch(lines -> lines.gaps().isEmpty())
                ? List.of(new Paragraph(none(words, edition.footprint().coverage(), none)))
                : List.of(new Paragraph(words.text("gaps.some")), new Bullets(bullets(Kind.GAP)));
    }

    /** Returns the text for no gaps; of no lines or no categories none can be said to have all values. */
    static String none(Wording words, Coverage coverage, String none) {
        boolean isComputed = coverage.lines() > 0 && !coverage.categories().isEmpty();
        return words.text(isComputed ? none : "gaps.nothing");
    }

    /** Returns the findings; if there are none, a text that says so. */
    public List<ReportBlock> findings() {
        return members.stream().allMatch(lines -> lines.findings().isEmpty())
                ? List.of(new Paragraph(words.text("findings.none")))
                : List.of(new Bullets(bullets(Kind.FINDING)));
    }

    /** Returns gaps and findings together, if there are any. */
    List<ReportBlock> all() {
        List<Bullet> bullets = new ArrayList<>(bullets(Kind.GAP));
        bullets.addAll(bullets(Kind.FINDING));
        return bullets.isEmpty() ? List.of() : List.of(new Bullets(bullets));
    }

    /** Returns the members of each issue that are not shown in full before; none if all are. */
    public List<ReportBlock> annex() {
        return issues.isEmpty() ? List.of() : new IssueAnnex(words, names, issues, named, members).blocks();
    }

    private List<Bullet> bullets(Kind kind) {
        List<Bullet> bullets = new ArrayList<>();
        issues.stream()
                .filter(issue -> issue.kind() == kind && !named.contains(issue))
                .forEach(issue -> bullets.add(bullet(issue)));
        if (kind == Kind.FINDING && !named.isEmpty()) {
            String codes = named.stream().map(issue -> issue.code().code()).collect(Collectors.joining(", "));
            bullets.add(new Bullet(words.text("issues.for.information", codes), List.of()));
        }
        return bullets;
    }

    /**
     * Returns the issues of which the code alone is named: those for information on lines, but those of most lines, and all
     * on the whole if they are many.
     */
    private static List<Issue> named(List<Issue> issues) {
        List<Issue> onWhole = forInformation(issues, true);
        List<Issue> onLines = forInformation(issues, false);
        return Stream.concat(
                        onLines.stream().skip(MOST_FOR_INFORMATION),
                        onWhole.size() > MOST_FOR_INFORMATION ? onWhole.stream() : Stream.empty())
                .toList();
    }

    private static List<Issue> forInformation(List<Issue> issues, boolean isOnWhole) {
        return issues.stream()
                .filter(issue -> !issue.isToMend() && (issue.lines() == 0) == isOnWhole)
                .toList();
    }

    private Bullet bullet(Issue issue) {
        String message = issue.message(words.language());
        return issue.isToMend() || issue.lines() <= FIRST_LINES
                ? new Bullet(head(issue, message + " " + issue.hint(words.language())), details(issue))
                : new Bullet(head(issue, message), List.of());
    }

    private String head(Issue issue, String text) {
        return head(words, issue, text);
    }

    /** Returns the first line of an issue: code, severity, number of lines, and the text. */
    static String head(Wording words, Issue issue, String text) {
        List<String> marks = new ArrayList<>();
        if (issue.kind() == Kind.FINDING || issue.severity() != Severity.ERROR) {
            marks.add(words.text("severity." + issue.severity().name()));
        }
        if (issue.lines() > 0) {
            String lines = words.count("lines", issue.lines());
            marks.add(issue.isAtLeast() ? words.text("issue.at.least", lines) : lines);
        } else if (issue.count() > 1) {
            marks.add(words.count("remarks", issue.count()));
        }
        return words.text("issue", issue.code().code(), String.join(", ", marks), text);
    }

    private List<String> details(Issue issue) {
        List<String> sentences = new ArrayList<>();
        if (issue.kind() == Kind.GAP) {
            sentences.add(
                    words.text("issue.missing", names.phases(issue.phases()), names.categories(issue.categories())));
        }
        category(issue)
                .filter(category -> withShares && issue.isToMend())
                .ifPresent(category -> sentences.add(share(issue, category)));
        if (issue.lines() > 0) {
            sentences.add(names.first(issue.firstLines(), FIRST_LINES, issue.lines()));
        }
        return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
    }

    /** The known impacts in the category that is quoted: no share of another is shown. */
    private static Stream<KnownImpact> quotedImpacts(ReportContext edition) {
        return edition.quoted().stream()
                .flatMap(category -> edition.footprint().impacts().stream()
                        .filter(impact -> impact.category().equals(category))
                        .map(LineImpact::known));
    }

    /** The category whose impact is quoted; none if shares were not computed. */
    private Optional<ImpactCategory> category(Issue issue) {
        return edition.quoted()
                .filter(category -> issue.shares().containsKey(category)
                        || issue.categories().contains(category));
    }

    private String share(Issue issue, ImpactCategory category) {
        String label = category.label(words.language());
        ImpactShare share = issue.shares().get(category);
        if (share == null) {
            return words.text("issue.unknown", label);
        }
        String known = edition.numbers().share(share.ratio());
        return share.unknownLines() == 0
                ? words.text("issue.share", label, known)
                : words.text("issue.share.without", label, known, words.count("lines.unknown", share.unknownLines()));
    }
}

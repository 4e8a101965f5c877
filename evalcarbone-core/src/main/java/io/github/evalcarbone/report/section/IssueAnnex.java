package io.github.evalcarbone.report.section;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.coverage.IssueLines;
import io.github.evalcarbone.coverage.IssueLines.Place;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of issues: those with the same text together, with their lines. What is not listed is counted. */
final class IssueAnnex {

    private static final int MOST_ENTRIES = 12;
    private static final int MOST_LINES = 6;

    private final Wording words;
    private final LineNames names;
    private final List<Issue> issues;
    private final List<Issue> named;
    private final List<IssueLines> members;

    /** The lines whose members have one text. */
    private static final class Entry {

        private final List<Place> first = new ArrayList<>();
        private long lines;
        private long members;

        void add(IssueLines alike, long membersOfEach) {
            first.addAll(alike.first());
            lines += alike.lines();
            members += Math.max(1, alike.lines()) * membersOfEach;
        }

        List<String> firstLines() {
            return first.stream()
                    .sorted(Comparator.comparingLong(Place::index))
                    .map(Place::line)
                    .distinct()
                    .toList();
        }
    }

    /** Creates an annex; of some of the issues the main part has the code alone. */
    IssueAnnex(Wording words, LineNames names, List<Issue> issues, List<Issue> named, List<IssueLines> members) {
        this.words = words;
        this.names = names;
        this.issues = issues;
        this.named = named;
        this.members = members;
    }

    List<ReportBlock> blocks() {
        List<Bullet> bullets =
                issues.stream().flatMap(issue -> bullet(issue).stream()).toList();
        return bullets.isEmpty() ? List.of() : List.of(new Bullets(bullets));
    }

    /** Returns the members of an issue; empty if the main part has said everything. */
    private Optional<Bullet> bullet(Issue issue) {
        Map<String, Entry> entries = issue.kind() == Kind.GAP ? gaps(issue) : findings(issue);
        boolean alike = entries.containsKey(issue.message(words.language()));
        return alike && issue.lines() <= IssueSection.FIRST_LINES && !named.contains(issue)
                ? Optional.empty()
                : Optional.of(new Bullet(head(issue, alike), details(issue, alike, entries)));
    }

    private String head(Issue issue, boolean alike) {
        String members = words.count(members(issue), issue.count());
        String counts = issue.lines() == 0 ? members : words.count("lines", issue.lines()) + ", " + members;
        String head = words.text("annex.issue", issue.code().code(), counts);
        String text = text(issue, alike);
        return text.isEmpty() ? head : words.text("annex.text", head, text);
    }

    private static String members(Issue issue) {
        return issue.kind() == Kind.GAP ? "missing.values" : "remarks";
    }

    private List<String> details(Issue issue, boolean alike, Map<String, Entry> entries) {
        List<String> details = new ArrayList<>();
        entries.entrySet().stream()
                .limit(MOST_ENTRIES)
                .filter(entry -> !(alike && entry.getValue().lines == 0))
                .forEach(entry -> details.add(alike ? lines(entry.getValue()) : detail(entry)));
        long rest = entries.values().stream()
                .skip(MOST_ENTRIES)
                .mapToLong(entry -> entry.members)
                .sum();
        if (rest > 0) {
            details.add(words.text("annex.more." + issue.kind().name(), words.count(members(issue), rest)));
        }
        return details;
    }

    /** Returns what the main part does not have, or what all members have in common. */
    private String text(Issue issue, boolean alike) {
        List<String> sentences = new ArrayList<>();
        if (alike) {
            sentences.add(issue.message(words.language()));
        }
        if (named.contains(issue) || (!issue.isToMend() && issue.lines() > IssueSection.FIRST_LINES)) {
            sentences.add(issue.hint(words.language()));
        }
        return String.join(" ", sentences);
    }

    private String lines(Entry entry) {
        return names.first(entry.firstLines(), MOST_LINES, entry.lines);
    }

    private String detail(Map.Entry<String, Entry> entry) {
        return entry.getValue().lines == 0
                ? entry.getKey()
                : words.text("annex.lines", lines(entry.getValue()), entry.getKey());
    }

    /** Returns the gaps of an issue; those of a line are one entry. */
    private Map<String, Entry> gaps(Issue issue) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (IssueLines alike : members) {
            List<Gap> own = alike.gaps().stream().filter(issue::has).toList();
            if (!own.isEmpty()) {
                entries.computeIfAbsent(text(issue, own), text -> new Entry()).add(alike, own.size());
            }
        }
        return entries;
    }

    /** Returns the message of the gaps of one line, and what is missing, as far as it is not that of all lines. */
    private String text(Issue issue, List<Gap> ofLine) {
        Issue own = Issue.group(ofLine, List.of(), Stream.empty()).get(0);
        List<String> missing = new ArrayList<>();
        if (!own.phases().equals(issue.phases())) {
            missing.add(names.phases(own.phases()));
        }
        if (!own.categories().equals(issue.categories())) {
            missing.add(names.categories(own.categories()));
        }
        String message = own.message(words.language());
        return missing.isEmpty()
                ? message
                : words.text("annex.missing", message, String.join(words.text("list.separator"), missing));
    }

    private Map<String, Entry> findings(Issue issue) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        members.forEach(alike -> findings(issue, alike)
                .forEach((text, number) ->
                        entries.computeIfAbsent(text, any -> new Entry()).add(alike, number)));
        return entries;
    }

    /** Returns the number of findings of an issue that each of some lines has, by their text. */
    private Map<String, Long> findings(Issue issue, IssueLines alike) {
        return alike.findings().stream()
                .filter(issue::has)
                .collect(groupingBy(finding -> text(issue, finding), LinkedHashMap::new, counting()));
    }

    private String text(Issue issue, Finding finding) {
        String message = finding.problem().message(words.language());
        return finding.phase()
                .filter(phase -> issue.phases().size() > 1)
                .map(phase -> words.text("annex.phase", phase.label(words.language()), message))
                .orElse(message);
    }
}

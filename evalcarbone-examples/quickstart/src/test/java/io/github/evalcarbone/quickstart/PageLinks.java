package io.github.evalcarbone.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of one page in Markdown, as GitHub shows it. Links to other sites are not looked at. */
record PageLinks(Path page, String text) {

    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\\n]+`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)|(?:src|srcset|href)=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:.*");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern NAMED = Pattern.compile("<a (?:name|id)=\"([^\"]+)\"");

    static PageLinks of(Path page) {
        return new PageLinks(page, Repository.read(page));
    }

    /** Links that lead nowhere, with the page they are on. */
    Stream<String> broken() {
        return links().filter(link -> !leadsSomewhere(link))
                .map(link -> Repository.ROOT.relativize(page) + " -> " + link);
    }

    /** The pages of this repository that this one links to. */
    List<Path> pages() {
        return links().flatMap(link -> file(link).stream())
                .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".md"))
                .toList();
    }

    private Stream<String> links() {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
                .filter(link -> !ELSEWHERE.matcher(link).matches());
    }

    private boolean leadsSomewhere(String link) {
        Optional<Path> file = file(link);
        if (file.isEmpty() || !Files.exists(file.get()) || !file.get().startsWith(Repository.ROOT)) {
            return false;
        }
        int hash = link.indexOf('#');
        return hash < 0 || PageLinks.of(file.get()).anchors().contains(link.substring(hash + 1));
    }

    private Optional<Path> file(String link) {
        String name = link.split("#", 2)[0];
        Path folder = Optional.ofNullable(page.getParent()).orElseThrow();
        return Optional.of(name.isEmpty() ? page : folder.resolve(name).normalize());
    }

    /** The names of the headings: small letters, digits, hyphens for spaces; a second one of a name gets -1. */
    private Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        NAMED.matcher(text).results().map(found -> found.group(1)).forEach(anchors::add);
        Map<String, Integer> before = new HashMap<>();
        for (String heading : headings()) {
            String name = slug(heading);
            int times = before.merge(name, 1, Integer::sum) - 1;
            anchors.add(times == 0 ? name : name + "-" + times);
        }
        return anchors;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        HEADING.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceFirst("^#+ +", "").strip())
                .forEach(headings::add);
        return headings;
    }

    private static String slug(String heading) {
        return heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}

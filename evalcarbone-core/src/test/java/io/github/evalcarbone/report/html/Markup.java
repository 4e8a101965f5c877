package io.github.evalcarbone.report.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tags of a page, and its texts. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LABEL = Pattern.compile("aria-label=\"[^\"]*\"");

    private Markup() {}

    /** Returns the tags, without the labels in them. */
    static List<String> tags(String html) {
        return TAG.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(tag -> LABEL.matcher(tag).replaceAll("aria-label"))
                .toList();
    }
}

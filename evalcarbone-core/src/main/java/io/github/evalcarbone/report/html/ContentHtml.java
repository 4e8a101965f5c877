package io.github.evalcarbone.report.html;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.content.ReportPart.Kind;
import io.github.evalcarbone.report.content.ReportSection;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.layout.XmlText;

/** Writes the content of a report as HTML: as a page, or as a fragment whose headings begin one level below those of a page. */
public final class ContentHtml {

    private static final int LEVEL_OF_PAGE = 1;
    private static final int LEVEL_OF_FRAGMENT = 2;

    private final HtmlText html = new HtmlText();
    private final Wording words;
    private final int level;

    private ContentHtml(Language language, int level) {
        this.words = Wording.of(language);
        this.level = level;
    }

    /** Returns a report as a page that needs nothing else. */
    public static String page(ReportContent content) {
        ContentHtml page = new ContentHtml(content.language(), LEVEL_OF_PAGE);
        page.head(content);
        page.html.tags("<main class=\"evc\">\n");
        page.content(content);
        page.html.tags("</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    /** Returns a report as an element of class {@code evc}. */
    public static String fragment(ReportContent content) {
        ContentHtml fragment = new ContentHtml(content.language(), LEVEL_OF_FRAGMENT);
        fragment.html.tags(open(content.language()));
        fragment.content(content);
        return fragment.html.tags("</div>\n").toString();
    }

    /** Returns a block as an element of class {@code evc}. */
    public static String fragment(ReportBlock block, Language language) {
        ContentHtml fragment = new ContentHtml(language, LEVEL_OF_FRAGMENT);
        fragment.html.tags(open(language));
        new BlockHtml(fragment.html, fragment.words, fragment.level).write(block, fragment.words.text("html.table"));
        return fragment.html.tags("</div>\n").toString();
    }

    private static String open(Language language) {
        return "<div class=\"evc\" lang=\"" + language.code() + "\">\n";
    }

    private void head(ReportContent content) {
        html.tags("<!DOCTYPE html>\n<html lang=\"" + content.language().code()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.tags(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '"
                        + StyleSheet.hash() + "'\">\n");
        html.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.tags("<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.element("title", content.title());
        html.tags("<style>").tags(StyleSheet.ofPages()).tags("</style>\n</head>\n<body>\n");
    }

    private void content(ReportContent content) {
        html.element("h" + level, content.title());
        content.parts().forEach(this::part);
    }

    private void part(ReportPart part) {
        String name = part.kind() == Kind.SUMMARY
                ? "evc-summary"
                : part.kind() == Kind.DETAILS ? "evc-details" : "evc-sources";
        String title = words.text("html.part." + part.kind());
        html.tags("<section class=\"evc-part " + name + (isBoard(part) ? " evc-board" : "") + "\" aria-label=\""
                + XmlText.escaped(title) + "\">\n");
        html.element("h" + (level + 1), "evc-part-title", title);
        contents(part);
        html.tags("<div class=\"evc-sections\">\n");
        for (int i = 0; i < part.sections().size(); i++) {
            section(part, i);
        }
        html.tags("</div>\n</section>\n");
    }

    /** Returns whether a part is the short page of a report, which is laid out in columns. */
    private static boolean isBoard(ReportPart part) {
        return part.kind() == Kind.SUMMARY
                && part.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> block instanceof ReportBlock.KeyFigure);
    }

    /** Lists the sections of the details of a page; a fragment has no ids, which may be those of its host. */
    private void contents(ReportPart part) {
        if (level != LEVEL_OF_PAGE
                || part.kind() != Kind.DETAILS
                || part.sections().size() < 3) {
            return;
        }
        html.tags("<nav class=\"evc-contents\" aria-label=\"")
                .text(words.text("html.contents"))
                .tags("\">\n<ul>\n");
        for (int i = 0; i < part.sections().size(); i++) {
            String heading = part.sections().get(i).heading();
            if (!heading.isEmpty()) {
                html.tags("<li><a href=\"#" + id(part, i) + "\">").text(heading).tags("</a></li>\n");
            }
        }
        html.tags("</ul>\n</nav>\n");
    }

    private static String id(ReportPart part, int section) {
        return (part.kind() == Kind.SUMMARY ? "s" : part.kind() == Kind.DETAILS ? "d" : "q") + (section + 1);
    }

    private void section(ReportPart part, int index) {
        ReportSection section = part.sections().get(index);
        boolean isLead = section.heading().isEmpty();
        String id = level == LEVEL_OF_PAGE ? " id=\"" + id(part, index) + "\"" : "";
        html.tags("<div class=\"evc-section" + (isLead ? " evc-lead" : "") + "\"" + id + ">\n");
        if (!isLead) {
            html.element("h" + (level + 2), section.heading());
        }
        BlockHtml blocks = new BlockHtml(html, words, level + 2);
        String label = isLead ? words.text("html.part." + part.kind()) : section.heading();
        section.blocks().forEach(block -> blocks.write(block, label));
        html.tags("</div>\n");
    }
}

package io.github.evalcarbone.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What an inventory is compared with: other files, or the same file by other rules, datasets or for another day. */
final class OtherSideOptions {

    private static final String WITH_RULES = "--with-rules";
    private static final String WITH_FACTORS = "--with-factors";
    private static final String WITH_DATE = "--with-date";

    @Option(names = WITH_RULES, paramLabel = "${bundle:label.name}|${bundle:label.file}.json")
    private Optional<String> rules;

    @Option(names = WITH_FACTORS, paramLabel = "ID", split = ",")
    private List<String> factors = List.of();

    @Option(names = WITH_DATE, paramLabel = "${bundle:label.date}")
    private Optional<String> date;

    private OtherSide otherChoices() {
        return new OtherSide(Optional.empty(), rules, Optional.of(factors).filter(ids -> !ids.isEmpty()), date);
    }

    /** The other sides; one that is nothing else, or several files by other options, is noted. */
    List<OtherSide> sides(List<String> files, Options options) {
        OtherSide choices = otherChoices();
        if (files.isEmpty() == choices.isSame()) {
            options.misuse("", files.isEmpty() ? "argument.compare.none" : "argument.compare.both");
        }
        date.ifPresent(day -> options.date(WITH_DATE, day));
        return files.isEmpty()
                ? List.of(choices)
                : files.stream().map(OtherSide::of).toList();
    }

    /** The choices of a side that differ, as its name. */
    String name(OtherSide side, Words words) {
        List<String> parts = new ArrayList<>();
        rules.flatMap(any -> side.rules()).ifPresent(name -> parts.add(words.text("compare.rules", name)));
        Optional.of(factors)
                .filter(ids -> !ids.isEmpty())
                .flatMap(any -> side.factors())
                .ifPresent(ids -> parts.add(words.text("compare.factors", String.join(", ", ids))));
        date.ifPresent(any -> parts.add(side.date().orElseGet(() -> words.text("compare.date.usual"))));
        return String.join(words.text("simulate.name.separator"), parts);
    }
}

package io.github.evalcarbone.quickstart;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lists the options of the help by name, in the same order on every machine. Picocli itself compares names by the case
 * rules of the machine's language, in which a Turkish {@code i} comes after {@code y}.
 */
final class OptionOrder {

    private static final Comparator<OptionSpec> BY_NAME =
            Comparator.comparing(OptionOrder::name, String.CASE_INSENSITIVE_ORDER);
    private static final Comparator<OptionSpec> BY_NUMBER_OF_VALUES = Comparator.<OptionSpec>comparingInt(
                    option -> option.arity().max())
            .thenComparingInt(option -> option.arity().min())
            .thenComparing(BY_NAME);

    private OptionOrder() {}

    static void apply(CommandLine commands) {
        Map<String, IHelpSectionRenderer> sections = commands.getHelpSectionMap();
        sections.put(SECTION_KEY_SYNOPSIS, OptionOrder::synopsis);
        sections.put(SECTION_KEY_OPTION_LIST, OptionOrder::options);
        commands.setHelpSectionMap(sections);
    }

    private static String synopsis(Help help) {
        return help.detailedSynopsis(help.synopsisHeadingLength(), BY_NUMBER_OF_VALUES, true);
    }

    private static String options(Help help) {
        return help.optionList(help.createDefaultLayout(), BY_NAME, help.parameterLabelRenderer());
    }

    /** Returns the shortest name, as picocli does, so that {@code -h} is listed under H. */
    private static String name(OptionSpec option) {
        return Stream.of(option.names())
                .min(Comparator.comparingInt(String::length))
                .orElseThrow()
                .replaceFirst("^-+", "");
    }
}

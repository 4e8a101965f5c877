package io.github.evalcarbone.publishing.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that a publisher checks.
 *
 * @param name  its name, as {@code docs/dataset-checks.md} has it
 * @param faults  finds what is wrong, each with its place
 */
public record Check(String name, Function<DataPackage, Stream<String>> faults) {

    private static final List<Check> ALL = List.of(
            new Check("licences", Provenances::licences),
            new Check("sources", Provenances::sources),
            new Check("units", UnitsAndMethods::units),
            new Check("methods", UnitsAndMethods::methods),
            new Check("signs", UnitsAndMethods::signs),
            new Check("duplicates", KeysAndReferences::duplicates),
            new Check("references", KeysAndReferences::references),
            new Check("areas", KeysAndReferences::areas),
            new Check("years", KeysAndReferences::years),
            new Check("phases", PartsAndWholes::phases),
            new Check("parts", PartsAndWholes::parts),
            new Check("order", PartsAndWholes::order),
            new Check("intensities", Intensities::faults),
            new Check("weights", PartsAndWholes::weights),
            new Check("outliers", Outliers::faults),
            new Check("bounds", PlausibleBounds::faults),
            new Check("neighbours", Neighbours::faults),
            new Check("standings", Standings::faults),
            new Check("usages", Usages::faults),
            new Check("schemas", RowSchemas::faults));

    /** All checks. */
    public static List<Check> all() {
        return ALL;
    }

    /** The faults that all checks find in a dataset, each with the name of the check. */
    public static List<String> faults(DataPackage data) {
        return ALL.stream()
                .flatMap(check -> check.faults.apply(data).map(fault -> check.name + ": " + fault))
                .toList();
    }
}

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
            new Check("licences", Origins::licences),
            new Check("sources", Origins::sources),
            new Check("units", Figures::units),
            new Check("methods", Figures::methods),
            new Check("signs", Figures::signs),
            new Check("duplicates", Keys::duplicates),
            new Check("references", Keys::references),
            new Check("areas", Keys::areas),
            new Check("years", Keys::years),
            new Check("phases", Wholes::phases),
            new Check("parts", Wholes::parts),
            new Check("order", Wholes::order),
            new Check("intensities", Intensities::faults),
            new Check("weights", Wholes::weights),
            new Check("outliers", Outliers::faults),
            new Check("bounds", Bounds::faults),
            new Check("neighbours", Neighbours::faults),
            new Check("usages", Usages::faults),
            new Check("schemas", RowSchemas::faults));

    /** All checks. */
    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find wrong with a dataset, each with the name of the check. */
    public static List<String> faults(DataPackage data) {
        return ALL.stream()
                .flatMap(check -> check.faults.apply(data).map(fault -> check.name + ": " + fault))
                .toList();
    }
}

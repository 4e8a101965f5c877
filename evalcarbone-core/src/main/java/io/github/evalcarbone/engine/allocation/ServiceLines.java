package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.GroupedLines;
import io.github.evalcarbone.engine.result.LineSums;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.ServiceLine;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Services as lines of a footprint, beside those of equipment. */
final class ServiceLines {

    private final ResultHeader header;
    private final List<ServiceValues> services;

    ServiceLines(ResultHeader header, List<ServiceValues> services) {
        this.header = header;
        this.services = services;
    }

    List<FootprintLine> lines() {
        return services.stream().map(values -> ServiceLine.of(values.service())).toList();
    }

    List<LineImpact> impacts() {
        return services.stream().flatMap(this::impacts).toList();
    }

    private Stream<LineImpact> impacts(ServiceValues values) {
        return byCategory().filter(values::isKnown).mapToObj(target -> impact(values, target));
    }

    /** Returns the targets by category, then phase, as in the lines of equipment. */
    private IntStream byCategory() {
        return IntStream.range(0, header.categories().size())
                .flatMap(category ->
                        IntStream.range(0, header.phases().size()).map(phase -> header.target(phase, category)));
    }

    private LineImpact impact(ServiceValues values, int target) {
        return new LineImpact(
                values.service().id(), header.phase(target), header.category(target), values.values()[target], 1);
    }

    List<Gap> gaps() {
        return services.stream()
                .flatMap(values -> byCategory().boxed().flatMap(target -> Stream.ofNullable(values.gaps()[target])))
                .toList();
    }

    Optional<ServiceValues> find(String id) {
        return services.stream()
                .filter(values -> values.service().id().equals(id))
                .findFirst();
    }

    Optional<LineImpact> impact(String id, int target) {
        return find(id).filter(values -> values.isKnown(target)).map(values -> impact(values, target));
    }

    void addTo(GroupedLines builder, List<Facet> facets) {
        for (ServiceValues values : services) {
            builder.add(sums(values));
        }
        if (facets.contains(Facet.LINE)) {
            builder.round();
        }
    }

    private LineSums sums(ServiceValues values) {
        LineSums sums = new LineSums(header, ServiceLine.of(values.service()));
        for (int target = 0; target < header.targets(); target++) {
            if (values.gaps()[target] != null) {
                sums.addGap(target);
            } else if (values.isKnown(target)) {
                sums.add(target, values.values()[target], 1);
            }
        }
        return sums.counted();
    }
}

package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.units.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The impact of mail, read from a file. Immutable. */
public final class RecordMessaging implements MessagingFootprint {

    private final ResultHeader header;
    private final Map<Messaging, Map<ImpactCategory, Double>> months;
    private final List<Gap> gaps;
    private final List<Finding> findings;

    /** The months in their order, each with its known values. */
    public RecordMessaging(
            ResultHeader header,
            Map<Messaging, Map<ImpactCategory, Double>> months,
            List<Gap> gaps,
            List<Finding> findings) {
        this.header = header;
        this.months = new LinkedHashMap<>(months);
        this.gaps = List.copyOf(gaps);
        this.findings = List.copyOf(findings);
    }

    @Override
    public List<Messaging> months() {
        return List.copyOf(months.keySet());
    }

    @Override
    public Optional<Amount> value(Messaging month, ImpactCategory category) {
        header.requireCategory(category);
        return Optional.ofNullable(months.getOrDefault(month, Map.of()).get(category))
                .map(value -> new Amount(value, category.unit()));
    }

    @Override
    public Total total(ImpactCategory category) {
        return MailTotal.of(this, header, category);
    }

    @Override
    public List<Gap> gaps() {
        return gaps;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}

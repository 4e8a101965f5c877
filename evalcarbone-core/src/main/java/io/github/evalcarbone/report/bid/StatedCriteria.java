package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.purchase.offer.BidCriteria;
import io.github.evalcarbone.report.layout.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The criteria that are shown beside a footprint, as far as they are stated. */
record StatedCriteria(BidFigures figures, Wording words) {

    /** Returns them in one sentence; empty if none is stated. */
    Optional<String> sentence(BidCriteria criteria) {
        String stated = Stream.of(
                        number("repairability", criteria.repairability()),
                        number("parts", criteria.sparePartsYears()),
                        number("updates", criteria.updateYears()),
                        number("recycled", criteria.recycledPlastic()),
                        text("take.back", criteria.takeBack()),
                        text("label", criteria.label()),
                        number("packaging", criteria.packagingKg()),
                        text("delivery", criteria.deliveryMode()),
                        number("distance", criteria.deliveryKm()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("list.separator")));
        return Optional.of(stated).filter(text -> !text.isEmpty()).map(text -> words.text("bid.criteria", text));
    }

    private Optional<String> number(String key, Optional<Double> value) {
        return text(key, value.map(figures::stated));
    }

    private Optional<String> text(String key, Optional<String> value) {
        return value.map(known -> words.text("bid.criterion." + key, known));
    }
}

package io.github.evalcarbone.reuse;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published rates of one indicator of reuse, for comparison. A rate that could not be read is empty. Immutable and
 * thread-safe.
 *
 * @param source  the text that publishes them, and how it was read
 * @param scope  to whom the text applies
 * @param rates  the rates, by the year from which they apply, ascending
 */
public record PublishedRates(Bilingual source, Bilingual scope, List<Rate> rates) {

    /**
     * A rate. Immutable and thread-safe.
     *
     * @param from  the year from which it applies
     * @param share  the rate, from 0 to 1; empty if it could not be read
     */
    public record Rate(int from, Optional<Double> share) {}

    /**
     * Creates rates.
     *
     * @param source  the text that publishes them
     * @param scope  to whom the text applies
     * @param rates  the rates
     */
    public PublishedRates {
        rates = List.copyOf(rates);
    }

    /** {@return the rates for reuse in the value of purchases} */
    public static PublishedRates ofPurchases() {
        return read("purchases");
    }

    /** {@return the rates for reuse among the discarded items} */
    public static PublishedRates ofExits() {
        return read("exits");
    }

    private static PublishedRates read(String key) {
        TextSource file = TextSource.ofResource(PublishedRates.class, "published-rates.json");
        List<Problem> problems = new ArrayList<>();
        ObjectReader json = new ObjectReader(JsonReader.read(file, Limits.RULES).orThrow(), problems);
        PublishedRates read = json.object(key).map(PublishedRates::read).orElseThrow();
        return Checked.partial(read, problems).orThrow();
    }

    private static PublishedRates read(ObjectReader json) {
        return new PublishedRates(
                bilingual(json, "source"),
                bilingual(json, "scope"),
                json.objects("rates").stream()
                        .map(rate -> new Rate((int) rate.number("from"), rate.optionalNumber("share")))
                        .toList());
    }

    private static Bilingual bilingual(ObjectReader json, String key) {
        return json.object(key)
                .map(text -> new Bilingual(text.text("fr"), text.text("en")))
                .orElse(Bilingual.EMPTY);
    }

    /**
     * Finds the rate that applies in a year.
     *
     * @param year  the year
     * @return the latest one that applies from that year or an earlier one; empty before the first
     */
    public Optional<Rate> in(int year) {
        return rates.stream().filter(rate -> rate.from() <= year).reduce((earlier, later) -> later);
    }
}

package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.factor.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the sources in a descriptor. */
final class SourceReader {

    private static final String DAY = "YYYY-MM-DD";

    private SourceReader() {}

    static Source source(ObjectReader json) {
        String id = json.text("id");
        String publisher = json.text("publisher");
        Source named = Source.of(id, json.text("title"), "")
                .withPublisher(publisher)
                .withVersion(json.text("version"))
                .withCommit(json.optionalText("commit").orElse(""))
                .withUrl(json.optionalText("url").orElse(""))
                .withDoi(json.optionalText("doi").orElse(""));
        Source source = json.optionalNumber("publicationYear")
                .map(Double::intValue)
                .map(named::withPublicationYear)
                .orElse(named)
                .withRetrievedOn(json.choice("retrievedOn", SourceReader::day, DAY, LocalDate.MIN))
                .withLicence(json.text("licence"))
                .withLicenceReadAt(json.text("licenceReadAt"))
                .withAttribution(json.text("attribution"));
        json.done();
        return source;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == DAY.length() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The members of a JSON array as a stream. */
final class Nodes {

    private Nodes() {}

    static Stream<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

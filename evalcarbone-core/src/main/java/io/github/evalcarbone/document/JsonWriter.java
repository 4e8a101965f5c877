package io.github.evalcarbone.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNull;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.TreeMap;

/** Writes JSON; numbers are shortest round-trip doubles, the same on every Java version. Not thread-safe. */
public final class JsonWriter implements AutoCloseable {

    private final JsonGenerator generator;
    /** Measures the text instead of writing it; absent if there is a target. */
    private final Optional<JsonMeter> meter;

    private JsonWriter(JsonGenerator generator, Optional<JsonMeter> meter) {
        this.generator = generator;
        this.meter = meter;
    }

    /**
     * Returns a writer of indented JSON.
     *
     * @param writer  the target; closing the returned object flushes it and leaves it open
     * @return the writer of JSON
     */
    public static JsonWriter indented(Writer writer) {
        return indented(of(writer, Optional.empty()));
    }

    /**
     * Returns a writer of indented JSON that is checked and not kept: its methods throw an
     * {@link IllegalArgumentException} at the first thing that a reader would refuse.
     *
     * @param limits  the limits of the reader
     * @param subject  the name of what is written, for the exception
     * @return the writer of JSON
     */
    public static JsonWriter checking(Limits limits, String subject) {
        JsonMeter meter = new JsonMeter(limits, subject);
        return indented(of(meter, Optional.of(meter)));
    }

    private static JsonWriter indented(JsonWriter json) {
        json.generator.setPrettyPrinter(new LinePerItemPrinter());
        return json;
    }

    /**
     * Returns a writer of JSON without white space.
     *
     * @param writer  the target; closing the returned object flushes it and leaves it open
     * @return the writer of JSON
     */
    public static JsonWriter compact(Writer writer) {
        return of(writer, Optional.empty());
    }

    private static JsonWriter of(Writer writer, Optional<JsonMeter> meter) {
        try {
            JsonGenerator generator = JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .createGenerator(writer);
            return new JsonWriter(generator, meter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a tree in canonical form: keys sorted, no white space, numbers as shortest round-trip doubles.
     *
     * @param node  the tree
     * @return the text, the same for trees that hold the same values
     */
    public static String canonical(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = compact(text)) {
            json.sorted(node);
        }
        return text.toString();
    }

    private void sorted(JsonNode node) {
        run(() -> {
            if (node instanceof JsonObject object) {
                generator.writeStartObject();
                new TreeMap<>(object.members()).forEach((key, value) -> {
                    key(key);
                    sorted(value);
                });
                generator.writeEndObject();
            } else if (node instanceof JsonArray array) {
                generator.writeStartArray();
                array.items().forEach(this::sorted);
                generator.writeEndArray();
            } else {
                scalar(node);
            }
        });
    }

    private void scalar(JsonNode node) throws IOException {
        if (node instanceof JsonText text) {
            generator.writeString(text.text());
        } else if (node instanceof JsonNumber number) {
            generator.writeNumber(number.value());
        } else if (node instanceof JsonFlag flag) {
            generator.writeBoolean(flag.value());
        } else if (node instanceof JsonNull) {
            generator.writeNull();
        }
    }

    /** Starts an object. */
    public void startObject() {
        meter.ifPresent(JsonMeter::value);
        run(generator::writeStartObject);
    }

    /**
     * Starts an object that is a member.
     *
     * @param key  its key
     */
    public void startObject(String key) {
        key(key);
        startObject();
    }

    /** Ends an object. */
    public void endObject() {
        run(generator::writeEndObject);
    }

    /**
     * Starts an array that is a member.
     *
     * @param key  its key
     */
    public void startArray(String key) {
        meter.ifPresent(JsonMeter::value);
        key(key);
        run(generator::writeStartArray);
    }

    /** Ends an array. */
    public void endArray() {
        run(generator::writeEndArray);
    }

    /**
     * Writes a text that is an item of an array.
     *
     * @param value  the text
     */
    public void item(String value) {
        meter.ifPresent(measured -> measured.text(value));
        run(() -> generator.writeString(value));
    }

    /**
     * Writes a whole number that is an item of an array.
     *
     * @param value  the number
     */
    public void item(long value) {
        run(() -> generator.writeNumber(value));
    }

    /**
     * Writes a text that is a member.
     *
     * @param key  its key
     * @param value  the text
     */
    public void member(String key, String value) {
        meter.ifPresent(measured -> measured.text(value));
        run(() -> generator.writeStringField(key, value));
    }

    /**
     * Writes a number that is a member.
     *
     * @param key  its key
     * @param value  the number, finite
     */
    public void member(String key, double value) {
        meter.ifPresent(measured -> measured.number(value));
        run(() -> generator.writeNumberField(key, value));
    }

    /**
     * Writes a whole number that is a member.
     *
     * @param key  its key
     * @param value  the number
     */
    public void member(String key, long value) {
        meter.ifPresent(JsonMeter::value);
        run(() -> generator.writeNumberField(key, value));
    }

    /**
     * Writes a boolean that is a member.
     *
     * @param key  its key
     * @param value  the boolean
     */
    public void member(String key, boolean value) {
        meter.ifPresent(JsonMeter::value);
        run(() -> generator.writeBooleanField(key, value));
    }

    private void key(String key) {
        run(() -> generator.writeFieldName(key));
    }

    /** Flushes the target and leaves it open. */
    @Override
    public void close() {
        run(generator::close);
    }

    private static void run(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    /** A printer that indents by two spaces and ends lines with LF on every platform, so that output is the same byte for byte. */
    private static final class LinePerItemPrinter extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        LinePerItemPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            indentObjectsWith(indenter);
            indentArraysWith(indenter);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new LinePerItemPrinter();
        }
    }
}

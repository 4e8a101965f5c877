package io.github.evalcarbone.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes numbers, days and texts in few bytes, which {@link ByteReader} reads. Not thread-safe. */
final class ByteWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Writes a whole number that is 0 or more: seven bits a byte, the lowest first. */
    void number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Writes a number with all of its bits. */
    void real(double value) {
        bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    /** Writes a day as its number, of which those before 1970 are negative. */
    void day(LocalDate day) {
        int number = Math.toIntExact(day.toEpochDay());
        number((number << 1) ^ (number >> 31));
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void optionalText(Optional<String> text) {
        optional(text, ByteWriter::text);
    }

    /** Writes the number of bytes, then the bytes. */
    void bytes(byte[] some) {
        number(some.length);
        bytes.writeBytes(some);
    }

    /** Writes 0, or 1 and a value. */
    <T> void optional(Optional<T> value, BiConsumer<ByteWriter, T> item) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> item.accept(this, present));
    }
}

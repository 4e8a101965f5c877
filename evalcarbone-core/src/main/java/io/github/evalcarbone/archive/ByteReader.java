package io.github.evalcarbone.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link ByteWriter} wrote. Other bytes make an {@link IllegalArgumentException}, a
 * {@link java.nio.BufferUnderflowException} or a {@link java.time.DateTimeException}. Not thread-safe.
 */
final class ByteReader {

    private static final int MOST_SHIFT = 28;

    private final ByteBuffer bytes;

    ByteReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
        int value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            int next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return requireWithin(value, Integer.MAX_VALUE);
            }
        }
        throw new IllegalArgumentException("The number must have at most five bytes.");
    }

    /** Reads a number from 0 to a limit. */
    int number(int most) {
        return requireWithin(number(), most);
    }

    private static int requireWithin(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("The number [" + value + "] must be from 0 to " + most + ".");
        }
        return value;
    }

    double real() {
        return bytes.getDouble();
    }

    LocalDate day() {
        int number = number();
        return LocalDate.ofEpochDay((number >>> 1) ^ -(number & 1));
    }

    String text() {
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes());
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text must be UTF-8.", e);
        }
    }

    Optional<String> optionalText() {
        return optional(ByteReader::text);
    }

    byte[] bytes() {
        byte[] some = new byte[number(bytes.remaining())];
        bytes.get(some);
        return some;
    }

    <T> Optional<T> optional(Function<ByteReader, T> item) {
        return number(1) == 0 ? Optional.empty() : Optional.of(item.apply(this));
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    /** Rejects bytes that go on. */
    void requireEnd() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("[" + bytes.remaining() + "] bytes must be read.");
        }
    }
}

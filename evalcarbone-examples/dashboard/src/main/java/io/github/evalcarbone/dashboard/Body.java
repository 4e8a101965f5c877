package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** Reads the body of a request within bounds. */
final class Body {

    /** The most bytes of a file or a document: about 100,000 rows. */
    static final int MOST_BYTES = 12 << 20;

    /** The most rows of an inventory. */
    static final int MOST_ROWS = 50_000;

    /** What is read of a body that is too large, and thrown away, so that the browser gets the answer: most stop writing only then. */
    private static final long MOST_DISCARDED = 1L << 30;

    private static final int LONGEST_TEXT = 1 << 16;
    private static final int DEEPEST = 40;
    private static final int PIECE = 1 << 16;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Body() {}

    /** Returns the bytes of a file. */
    static byte[] bytes(Context context) {
        requireType(context, "application/octet-stream");
        return read(context);
    }

    /** Returns a request. A page of another site cannot send this type without asking first, which no answer permits. */
    static <T> T json(Context context, Class<T> type) {
        requireType(context, "application/json");
        try {
            return Objects.requireNonNull(MAPPER.readValue(read(context), type));
        } catch (IOException | NullPointerException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new Refusal(Refusal.BAD, "bad.request");
        }
    }

    private static void requireType(Context context, String wanted) {
        String stated = Optional.ofNullable(context.contentType()).orElse("");
        if (!stated.split(";", 2)[0].strip().equalsIgnoreCase(wanted)) {
            throw new Refusal(Refusal.WRONG_TYPE, "wrong.type", wanted);
        }
    }

    private static byte[] read(Context context) {
        try (InputStream stream = context.bodyInputStream()) {
            boolean isTooLarge = context.req().getContentLengthLong() > MOST_BYTES;
            byte[] bytes = isTooLarge ? new byte[0] : stream.readNBytes(MOST_BYTES + 1);
            if (isTooLarge || bytes.length > MOST_BYTES) {
                discard(stream);
                throw new Refusal(Refusal.TOO_LARGE, "too.large", MOST_BYTES >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(Refusal.BAD, "bad.request");
        }
    }

    private static void discard(InputStream stream) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = MOST_DISCARDED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = stream.read(piece);
        }
    }
}

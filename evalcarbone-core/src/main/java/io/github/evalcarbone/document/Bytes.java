package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads whole streams as bytes, and bytes as strict UTF-8 text. */
public final class Bytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Bytes() {}

    /**
     * Reads a source to its end; opens and closes it.
     *
     * @param source  the source
     * @param limits  the largest size
     * @return the bytes, or a problem
     */
    public static Checked<byte[]> read(TextSource source, Limits limits) {
        String file = source.name();
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                return failed(CoreCode.FILE_TOO_LARGE, file, file, limits.bytes() + " bytes");
            }
            return Checked.of(bytes);
        } catch (IOException e) {
            return failed(CoreCode.UNREADABLE_FILE, file, file);
        }
    }

    /**
     * Decodes UTF-8, dropping the byte order mark if there is one.
     *
     * @param bytes  the bytes
     * @param file  the name for problems
     * @return the text, or a problem
     */
    public static Checked<String> decode(byte[] bytes, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Checked.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return failed(CoreCode.NOT_UTF_8, file, file);
        }
    }

    /**
     * Returns the SHA-256 hash of bytes.
     *
     * @param bytes  the bytes
     * @return 64 hexadecimal digits, lower case
     */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", e);
        }
    }

    private static <T> Checked<T> failed(CoreCode code, String file, String... values) {
        return Checked.failed(List.of(Problem.of(code, Location.file(file), values)));
    }
}

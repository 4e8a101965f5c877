package io.github.evalcarbone.document;

import io.github.evalcarbone.document.heading.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes strict UTF-8 from a stream, piece by piece, dropping the byte order mark if there is one. All characters
 * before a malformed byte are returned before it is reported by a {@link java.nio.charset.CharacterCodingException},
 * however the stream splits its bytes. Closing it does not close the stream. Not thread-safe.
 * <p>
 * Files exported by people may have another encoding. If the first character beyond ASCII is not UTF-8, the text is
 * read as Windows-1252, which includes the letters of ISO-8859-1; if it starts with the byte order mark of UTF-16, as
 * UTF-16. The text before that place is the same in all of them, so nothing has to be read again. A text that was UTF-8
 * before a malformed byte is damaged, and is reported as such. Without a mark, UTF-16 is known by its first bytes, of which
 * every other one is 0.
 */
final class TextReader extends Reader {

    /** Thrown when there are more bytes than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final int BYTES = 1 << 15;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The number of bytes by which UTF-16 without a mark is known. */
    private static final int FIRST_BYTES = 64;

    /** The number of characters in which no text has more zeros than {@value #MOST_ZEROS}, which may be damage. */
    private static final int ZEROS_WITHIN = 1 << 12;

    private static final int MOST_ZEROS = 3;
    private static final Set<Short> UTF_16_MARKS = Set.of((short) 0xFEFF, (short) 0xFFFE);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream stream;
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    /** Whether the encoding is still undecided: others are allowed, and every byte so far was ASCII. */
    private boolean isOpen;

    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
    /** Characters read ahead. */
    private CharBuffer head = CharBuffer.allocate(0);

    private long room;
    private boolean atEnd;
    private boolean started;
    /** The reason why what was read ahead ends; thrown once all of it has been read. */
    private @Nullable IOException broken;

    TextReader(InputStream stream, long mostBytes, boolean ofPeople) {
        this.stream = stream;
        this.room = mostBytes;
        this.isOpen = ofPeople;
    }

    /** Returns the encoding of the text read so far. */
    Charset encoding() {
        return decoder.charset();
    }

    /**
     * Returns the first lines that are not blank, and what was decoded with them, cut to about {@code most} characters, without
     * consuming them.
     */
    String beginning(int lines, int most) {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[1 << 10];
        LineCount count = new LineCount();
        for (int n = ahead(piece); n >= 0; n = ahead(piece)) {
            text.append(piece, 0, n);
            count.add(piece, n);
            if (count.filled > lines || text.length() >= most) {
                break;
            }
        }
        startWith(text + head.toString()); // more may have been read ahead before
        return text.toString();
    }

    /** Returns whether the text is none: there are several zeros in its beginning. */
    boolean isBinary() {
        String text = beginning(0, ZEROS_WITHIN);
        return text.chars().limit(ZEROS_WITHIN).filter(c -> c == 0).count() > MOST_ZEROS;
    }

    /** Returns what the text is in place of a table, if anything is known. */
    Optional<FileKind> kind() {
        return FileKind.of(beginning(0, ZEROS_WITHIN));
    }

    /** Replaces the characters read ahead. */
    void startWith(String text) {
        head = CharBuffer.wrap(text.toCharArray());
    }

    private int ahead(char[] piece) {
        try {
            return read(piece, 0, piece.length);
        } catch (IOException e) {
            broken = e;
            return -1;
        }
    }

    /** Counts the lines that are not blank. */
    private static final class LineCount {

        private int filled;
        private boolean isBlank = true;

        void add(char[] text, int length) {
            for (int i = 0; i < length; i++) {
                boolean isEnd = text[i] == '\n' || text[i] == '\r';
                filled += isEnd && !isBlank ? 1 : 0;
                isBlank = isEnd || (isBlank && Character.isWhitespace(text[i]));
            }
        }
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        if (head.hasRemaining()) {
            int n = Math.min(length, head.remaining());
            head.get(text, offset, n);
            return n;
        }
        if (broken != null) {
            throw broken;
        }
        if (isOpen && !started) {
            recogniseUtf16();
        }
        CharBuffer to = CharBuffer.wrap(text, offset, length);
        while (to.position() == offset) {
            if (!decode(to)) {
                return -1;
            }
            skipByteOrderMark(to, offset);
        }
        return to.position() - offset;
    }

    /** UTF-16 of which every other byte is 0 at first would be decoded as UTF-8, too. */
    private void recogniseUtf16() throws IOException {
        while (!atEnd && bytes.remaining() < FIRST_BYTES) {
            fill();
        }
        int low = zeros(0);
        int high = zeros(1);
        int pairs = Math.min(bytes.remaining(), FIRST_BYTES) / 2;
        if (pairs > 1 && Math.min(low, high) == 0 && Math.max(low, high) * 4 >= pairs * 3 && !isUtf16()) {
            isOpen = false;
            decoder = (low == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE).newDecoder();
        }
    }

    /** Returns the number of bytes that are 0 among every other of the first ones. */
    private int zeros(int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.remaining(), FIRST_BYTES); i += 2) {
            zeros += bytes.get(bytes.position() + i) == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Decodes what there is, making progress at least; returns whether there may be more. */
    private boolean decode(CharBuffer to) throws IOException {
        int before = to.position();
        int bytesBefore = bytes.position();
        CoderResult result = decoder.decode(bytes, to, atEnd);
        isOpen &= bytes.position() - bytesBefore == to.position() - before;
        if (to.position() > before) {
            return true;
        }
        if (result.isError()) {
            goOnOtherwise(result);
            return true;
        }
        return fill();
    }

    private void goOnOtherwise(CoderResult result) throws IOException {
        if (!isOpen) {
            result.throwException();
        }
        isOpen = false;
        decoder = (isUtf16() ? StandardCharsets.UTF_16 : WINDOWS_1252).newDecoder();
    }

    private boolean isUtf16() throws IOException {
        while (!started && !atEnd && bytes.remaining() < 2) {
            fill();
        }
        int at = bytes.position();
        return !started && bytes.remaining() >= 2 && UTF_16_MARKS.contains(bytes.getShort(at));
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        if (room == 0) {
            requireEnd();
        }
        bytes.compact();
        int n = stream.read(bytes.array(), bytes.position(), (int) Math.min(bytes.remaining(), room));
        atEnd = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
        room -= Math.max(n, 0);
        return true;
    }

    private void requireEnd() throws IOException {
        if (stream.read() >= 0) {
            throw new TooLargeException();
        }
        room = 1; // so that the end is reached again
    }

    private void skipByteOrderMark(CharBuffer to, int offset) {
        if (started || to.position() == offset) {
            return;
        }
        started = true;
        if (to.get(offset) == BYTE_ORDER_MARK) {
            to.position(to.position() - 1);
            System.arraycopy(to.array(), offset + 1, to.array(), offset, to.position() - offset);
        }
    }

    /** Does nothing: the stream belongs to the caller. */
    @Override
    public void close() {}
}

package io.github.evalcarbone.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Decodes strict UTF-8 from a stream, piece by piece, dropping the byte order mark if there is one. All characters
 * before a malformed byte are returned before it is reported by a {@link java.nio.charset.CharacterCodingException},
 * however the stream splits its bytes. Closing it does not close the stream. Not thread-safe.
 * <p>
 * Files exported by people may have another encoding. If the first character beyond ASCII is not UTF-8, the text is
 * read as Windows-1252, which includes the letters of ISO-8859-1; if it starts with the byte order mark of UTF-16, as
 * UTF-16. The text before that place is the same in all of them, so nothing has to be read again. A text that was UTF-8
 * before a malformed byte is damaged, and is reported as such.
 */
final class TextReader extends Reader {

    /** Thrown when there are more bytes than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final int BYTES = 1 << 15;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
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

    TextReader(InputStream stream, long mostBytes, boolean ofPeople) {
        this.stream = stream;
        this.room = mostBytes;
        this.isOpen = ofPeople;
    }

    /** Returns the encoding of the text read so far. */
    Charset encoding() {
        return decoder.charset();
    }

    /** Returns the first line without its line end, cut to at most {@code most} characters, without consuming it. */
    String firstLine(int most) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[1 << 10];
        int end = -1;
        for (int n = read(piece, 0, piece.length); n >= 0; n = read(piece, 0, piece.length)) {
            text.append(piece, 0, n);
            end = lineEnd(text, text.length() - n);
            if (end >= 0 || text.length() >= most) {
                break;
            }
        }
        head = CharBuffer.wrap(text.toString().toCharArray());
        return end < 0 ? text.toString() : text.substring(0, end);
    }

    private static int lineEnd(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        if (head.hasRemaining()) {
            int n = Math.min(length, head.remaining());
            head.get(text, offset, n);
            return n;
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

package io.github.evalcarbone.spreadsheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zip file, by the library that also reads XLSX, so that the parts checked are those read. */
final class Parts implements Closeable {

    private static final int BEGINNING = 1 << 20;

    private final ZipFile zip;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts of(byte[] bytes) throws Refusal {
        try {
            return new Parts(ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) { // it throws all kinds of things at damaged files
            throw Refusal.damaged(e);
        }
    }

    List<ZipArchiveEntry> all() {
        return Collections.list(zip.getEntries());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    PartStream open(ZipArchiveEntry part, long room) throws IOException {
        return new PartStream(zip.getInputStream(part), part.getCrc(), room);
    }

    PartStream open(String name) throws IOException {
        return open(zip.getEntry(name), Limits.UNPACKED);
    }

    /** Returns whether a text occurs in the first MiB of a part, if there is one of that name. */
    boolean isIn(String text, String name) throws IOException {
        if (!has(name)) {
            return false;
        }
        try (PartStream stream = open(name)) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(text);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

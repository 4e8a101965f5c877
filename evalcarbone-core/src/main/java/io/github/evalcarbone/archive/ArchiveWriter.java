package io.github.evalcarbone.archive;

import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.inventory.Equipment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes one footprint, block by block. */
final class ArchiveWriter {

    private final OutputStream target;
    private final BlockLines lines = new BlockLines();
    private final ValueChecksum values = new ValueChecksum();
    private long textSize;

    private ArchiveWriter(OutputStream target) {
        this.target = target;
    }

    /** Writes a footprint; nothing if it cannot be read back. */
    static void write(ColumnFootprint footprint, OutputStream target) {
        byte[] header = ArchiveHeader.of(footprint).toBytes();
        ArchiveWriter writer = new ArchiveWriter(target);
        footprint.forEachInput(line -> writer.require(line, TextSize.most(footprint.lineCount())));
        try {
            writer.write(header, footprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rejects lines whose texts would not be read back. */
    private void require(Equipment line, long most) {
        textSize += TextSize.of(line);
        if (TextSize.of(line) >= TextSize.OF_BLOCK || textSize > most) {
            throw new IllegalArgumentException("The texts and power states of line [" + line.id()
                    + "] must have fewer than " + TextSize.OF_BLOCK + " characters, those of all lines at most " + most
                    + ", to be archived.");
        }
    }

    private void write(byte[] header, ColumnFootprint footprint) throws IOException {
        target.write((FootprintArchive.FORMAT + "\n").getBytes(StandardCharsets.US_ASCII));
        Frame.write(header, target);
        footprint.forEachResult(this::add);
        if (lines.size() > 0) {
            block();
        }
        target.write(new byte[Integer.BYTES]);
        target.flush();
    }

    private void add(Equipment line, double[] weights, double[] factors) {
        lines.add(line);
        values.add(weights, factors);
        if (lines.isFull()) {
            block();
        }
    }

    private void block() {
        try {
            ByteBuffer head = ByteBuffer.allocate(2 * Integer.BYTES);
            target.write(head.putInt(lines.size()).putInt(values.take()).array());
            Frame.write(lines.take(), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.evalcarbone.archive;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The lines of an archive, read block by block; they end at the first problem. Not thread-safe. */
final class ArchivedLines implements Iterator<Equipment> {

    private final DataInputStream source;
    private final Location place;
    private final long expected;
    private final Set<String> ids = new HashSet<>();
    private final List<BlockCheck> blocks = new ArrayList<>();
    private Iterator<Equipment> block = List.<Equipment>of().iterator();
    private long read;
    private long textSize;
    private boolean ended;
    private Optional<Problem> problem = Optional.empty();

    ArchivedLines(DataInputStream source, Location place, long expected) {
        this.source = source;
        this.place = place;
        this.expected = expected;
    }

    /** Returns why the lines ended too early; empty if they did not. */
    Optional<Problem> problem() {
        return problem;
    }

    List<BlockCheck> blocks() {
        return blocks;
    }

    @Override
    public boolean hasNext() {
        while (!block.hasNext() && !ended) {
            next(this::readBlock);
        }
        return block.hasNext();
    }

    @Override
    public Equipment next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return block.next();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A block that is not as it was written ends the lines. */
    private void next(Step step) {
        try {
            step.run();
        } catch (EOFException | BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            end(CoreCode.ARCHIVE_DAMAGED, String.valueOf(blocks.size() + 1));
        } catch (IOException e) {
            end(CoreCode.UNREADABLE_FILE, place.file());
        }
    }

    private void end(CoreCode code, String... values) {
        ended = true;
        problem = Optional.of(Problem.of(code, place, values));
    }

    private void readBlock() throws IOException {
        int size = source.readInt();
        if (size == 0) {
            finish();
            return;
        }
        if (size < 0 || size > BlockLines.MOST_LINES || size > expected - read) {
            throw new IllegalArgumentException("The block has [" + size + "] lines.");
        }
        BlockCheck check = new BlockCheck(size, source.readInt());
        byte[] content = Frame.read(source).orElseThrow(() -> new IllegalArgumentException("Damaged."));
        List<Equipment> lines = BlockLines.read(content, size);
        textSize += lines.stream().mapToLong(TextSize::of).sum();
        if (textSize > TextSize.most(expected)) {
            end(CoreCode.FILE_TOO_LARGE, place.file(), TextSize.most(expected) + " characters");
        } else {
            add(check, lines);
        }
    }

    private void add(BlockCheck check, List<Equipment> lines) {
        Optional<String> twice =
                lines.stream().map(Equipment::id).filter(id -> !ids.add(id)).findFirst();
        twice.ifPresentOrElse(id -> end(CoreCode.DUPLICATE_LINE_ID, id), () -> {
            blocks.add(check);
            read += check.lines();
            block = lines.iterator();
        });
    }

    /** The file must end here, with all of its lines. */
    private void finish() throws IOException {
        if (read != expected || source.read() >= 0) {
            throw new IllegalArgumentException("The file has [" + read + "] lines.");
        }
        ended = true;
        ids.clear();
    }
}

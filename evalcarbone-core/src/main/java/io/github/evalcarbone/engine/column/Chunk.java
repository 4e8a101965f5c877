package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.LineBlock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chunk of lines as columns: 40 bytes per line, and a reference each to id and label. */
final class Chunk {

    int size;
    /** The number of lines with a quantity of 0. */
    long countingNothing;

    double[] quantities = new double[LineBlock.SIZE];
    int[] settings = new int[LineBlock.SIZE];
    int[] lives = new int[LineBlock.SIZE];
    int[] conditions = new int[LineBlock.SIZE];
    int[] holdings = new int[LineBlock.SIZE];
    int[] usages = new int[LineBlock.SIZE];
    int[] attributes = new int[LineBlock.SIZE];
    int[] tags = new int[LineBlock.SIZE];
    String[] ids = new String[LineBlock.SIZE];
    String[] labels = new String[LineBlock.SIZE];
    /** Empty if no line states a serial number, as in most inventories. */
    private @Nullable String[] serials = {};

    boolean isFull() {
        return size == LineBlock.SIZE;
    }

    Optional<String> serial(int line) {
        return line < serials.length ? Optional.ofNullable(serials[line]) : Optional.empty();
    }

    /** Stores the serial number of a line, if it has one. */
    void setSerial(int line, Optional<String> serial) {
        if (serial.isPresent()) {
            serials = serials.length == 0 ? new String[LineBlock.SIZE] : serials;
            serials[line] = serial.get();
        }
    }

    /** Copies a line of another chunk. */
    void add(Chunk other, int line) {
        quantities[size] = other.quantities[line];
        countingNothing += other.quantities[line] == 0 ? 1 : 0;
        settings[size] = other.settings[line];
        lives[size] = other.lives[line];
        conditions[size] = other.conditions[line];
        holdings[size] = other.holdings[line];
        usages[size] = other.usages[line];
        attributes[size] = other.attributes[line];
        tags[size] = other.tags[line];
        ids[size] = other.ids[line];
        labels[size] = other.labels[line];
        setSerial(size, other.serial(line));
        size++;
    }

    /** Trims the arrays to the number of lines. */
    void trim() {
        quantities = Arrays.copyOf(quantities, size);
        settings = Arrays.copyOf(settings, size);
        lives = Arrays.copyOf(lives, size);
        conditions = Arrays.copyOf(conditions, size);
        holdings = Arrays.copyOf(holdings, size);
        usages = Arrays.copyOf(usages, size);
        attributes = Arrays.copyOf(attributes, size);
        tags = Arrays.copyOf(tags, size);
        ids = Arrays.copyOf(ids, size);
        serials = serials.length == 0 ? serials : Arrays.copyOf(serials, size);
        labels = Arrays.equals(ids, 0, size, labels, 0, size) ? ids : Arrays.copyOf(labels, size);
    }
}

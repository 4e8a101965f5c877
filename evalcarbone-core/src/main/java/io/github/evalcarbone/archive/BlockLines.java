package io.github.evalcarbone.archive;

import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a block as columns. Not thread-safe. */
final class BlockLines {

    /** The largest number of lines of a block. */
    static final int MOST_LINES = 4_096;

    private final BlockColumn<String> ids = new BlockColumn<>(ByteWriter::text);
    /** Empty for a label that is the id. */
    private final BlockColumn<Optional<String>> labels = new BlockColumn<>(ByteWriter::optionalText);

    private final BlockColumn<Optional<String>> models = new BlockColumn<>(ByteWriter::optionalText);
    private final BlockColumn<Optional<String>> types = new BlockColumn<>(ByteWriter::optionalText);
    private final BlockColumn<Double> quantities = new BlockColumn<>(ByteWriter::real);
    private final BlockColumn<ServiceLife> lives = new BlockColumn<>(InputCodec::serviceLife);
    private final BlockColumn<Condition> conditions = new BlockColumn<>(InputCodec::condition);
    private final BlockColumn<Holding> holdings = new BlockColumn<>(InputCodec::holding);
    private final BlockColumn<UsageProfile> usages = new BlockColumn<>(InputCodec::usage);
    private final BlockColumn<Optional<String>> countries = new BlockColumn<>(ByteWriter::optionalText);
    private final BlockColumn<Optional<DataCentre>> dataCentres =
            new BlockColumn<>((bytes, place) -> bytes.optional(place, InputCodec::dataCentre));
    private final BlockColumn<Optional<String>> statuses = new BlockColumn<>(ByteWriter::optionalText);
    private final BlockColumn<Optional<String>> sites = new BlockColumn<>(ByteWriter::optionalText);
    private final BlockColumn<Optional<String>> departments = new BlockColumn<>(ByteWriter::optionalText);
    /** Written only if a line has attributes, so that archives without any are those of readers that do not know them. */
    private final BlockColumn<Attributes> attributes = new BlockColumn<>(InputCodec::attributes);
    /** Written, after the attributes, only if a line has a serial number. */
    private final BlockColumn<Optional<String>> serials = new BlockColumn<>(ByteWriter::optionalText);

    private final List<BlockColumn<?>> columns = List.of(
            ids,
            labels,
            models,
            types,
            quantities,
            lives,
            conditions,
            holdings,
            usages,
            countries,
            dataCentres,
            statuses,
            sites,
            departments);
    private int size;
    private long textSize;
    private boolean hasAttributes;
    private boolean hasSerials;

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST_LINES || textSize >= TextSize.OF_BLOCK;
    }

    void add(Equipment line) {
        ids.add(line.id());
        labels.add(Optional.of(line.label()).filter(label -> !label.equals(line.id())));
        models.add(line.model());
        types.add(line.type());
        quantities.add(line.quantity());
        lives.add(line.serviceLife());
        conditions.add(line.condition());
        holdings.add(line.holding());
        usages.add(line.usage());
        countries.add(line.country());
        dataCentres.add(line.dataCentre());
        statuses.add(line.status());
        sites.add(line.site());
        departments.add(line.department());
        attributes.add(line.attributes());
        serials.add(line.serialNumber());
        hasAttributes |= !line.attributes().isEmpty();
        hasSerials |= line.serialNumber().isPresent();
        size++;
        textSize += TextSize.of(line);
    }

    /** Returns the bytes of the lines and clears them. */
    byte[] take() {
        ByteWriter bytes = new ByteWriter();
        columns.forEach(column -> column.moveTo(bytes));
        attributes.moveTo(hasAttributes || hasSerials ? bytes : new ByteWriter());
        serials.moveTo(hasSerials ? bytes : new ByteWriter());
        size = 0;
        textSize = 0;
        hasAttributes = false;
        hasSerials = false;
        return bytes.toBytes();
    }

    /** Reads lines; see {@link ByteReader} for what other bytes make. */
    static List<Equipment> read(byte[] content, int lines) {
        ByteReader bytes = new ByteReader(content);
        List<String> ids = BlockColumn.read(bytes, lines, ByteReader::text);
        List<Optional<String>> labels = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Optional<String>> models = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Optional<String>> types = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Double> quantities = BlockColumn.read(bytes, lines, ByteReader::real);
        List<ServiceLife> lives = BlockColumn.read(bytes, lines, InputCodec::serviceLife);
        List<Condition> conditions = BlockColumn.read(bytes, lines, InputCodec::condition);
        List<Holding> holdings = BlockColumn.read(bytes, lines, InputCodec::holding);
        List<UsageProfile> usages = BlockColumn.read(bytes, lines, InputCodec::usage);
        List<Optional<String>> countries = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Optional<DataCentre>> dataCentres =
                BlockColumn.read(bytes, lines, from -> from.optional(InputCodec::dataCentre));
        List<Optional<String>> statuses = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Optional<String>> sites = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Optional<String>> departments = BlockColumn.read(bytes, lines, ByteReader::optionalText);
        List<Attributes> attributes = bytes.isAtEnd()
                ? Collections.nCopies(lines, Attributes.NONE)
                : BlockColumn.read(bytes, lines, InputCodec::attributes);
        List<Optional<String>> serials = bytes.isAtEnd()
                ? Collections.nCopies(lines, Optional.empty())
                : BlockColumn.read(bytes, lines, ByteReader::optionalText);
        bytes.requireEnd();
        return IntStream.range(0, lines)
                .mapToObj(i -> new Equipment(
                        ids.get(i),
                        labels.get(i).orElse(ids.get(i)),
                        models.get(i),
                        types.get(i),
                        quantities.get(i),
                        lives.get(i),
                        conditions.get(i),
                        holdings.get(i),
                        usages.get(i),
                        countries.get(i),
                        dataCentres.get(i),
                        statuses.get(i),
                        sites.get(i),
                        departments.get(i),
                        serials.get(i),
                        attributes.get(i)))
                .toList();
    }
}

package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.line.StatedInputs;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.LineInput;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Lines of an inventory as lossless columns, with the rules and factors that apply to them. Values shared by lines are
 * stored once and numbered. Read-only once complete.
 */
final class LineStore {

    /** The status, site, department and owner of a line. */
    record Tags(
            Optional<String> status,
            Optional<String> site,
            Optional<String> department,
            Optional<Ownership> ownership) {

        static Tags of(Equipment line) {
            return new Tags(line.status(), line.site(), line.department(), line.ownership());
        }
    }

    public final Binding binding;
    public final LineEvaluator evaluator;
    public final FactorProfiles settings;

    private final InternedInputs<ServiceLife> lives;
    private final InternedInputs<Condition> conditions;
    private final InternedInputs<Holding> holdings;
    private final InternedInputs<UsageProfile> usages;
    private final Map<Attributes, Integer> attributes;
    private final List<Attributes> attributesByCode;
    private final AttributeTables attributeTables;
    private final InternedInputs<Tags> tags;
    private final List<Chunk> chunks;

    public LineStore(Binding binding, LineEvaluator evaluator) {
        this.binding = binding;
        this.evaluator = evaluator;
        settings = new FactorProfiles(binding, evaluator);
        lives = new InternedInputs<>(
                StatedInputs::of, LineInput.DECLARED_YEARS, LineInput.PURCHASE_DATE, LineInput.WITHDRAWAL_DATE);
        conditions = new InternedInputs<>(
                StatedInputs::of,
                LineInput.PRIOR_YEARS,
                LineInput.LATER_YEARS,
                LineInput.REFURBISHED,
                LineInput.REUSED);
        holdings = new InternedInputs<>(StatedInputs::of, LineInput.IN_STOCK);
        usages = new InternedInputs<>(
                StatedInputs::of,
                LineInput.HOURS_PER_DAY,
                LineInput.DAYS_PER_YEAR,
                LineInput.MEASURED_ELECTRICITY,
                LineInput.POWER_STATE_ENERGY,
                LineInput.DECLARED_SHARE,
                LineInput.DECLARED_USE_SHARE,
                LineInput.COPE,
                LineInput.BYOD);
        attributes = new LinkedHashMap<>();
        attributesByCode = new ArrayList<>();
        attributeTables = new AttributeTables(binding);
        tags = new InternedInputs<>((value, listener) -> {});
        chunks = new ArrayList<>();
    }

    /** Some lines of a complete store. */
    private LineStore(LineStore all, List<Chunk> some) {
        binding = all.binding;
        evaluator = all.evaluator;
        settings = all.settings;
        lives = all.lives;
        conditions = all.conditions;
        holdings = all.holdings;
        usages = all.usages;
        attributes = all.attributes;
        attributesByCode = all.attributesByCode;
        attributeTables = all.attributeTables;
        tags = all.tags;
        chunks = some;
    }

    /** Returns the lines at some places, which share what is stored once. */
    LineStore at(BitSet places) {
        return new LineStore(this, chosen(places));
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    public int tagCount() {
        return tags.size();
    }

    /** Returns how many settings, service lives, conditions, holdings, usage profiles and places are stored. */
    int differentInputs() {
        return settings.size()
                + lives.size()
                + conditions.size()
                + holdings.size()
                + usages.size()
                + tags.size()
                + attributes.size();
    }

    /** Adds lines in full chunks; there is one, even without a line. */
    void add(Iterator<Equipment> lines) {
        do {
            Chunk chunk = opened(chunks);
            while (lines.hasNext() && !chunk.isFull()) {
                add(chunk, lines.next());
            }
        } while (lines.hasNext());
    }

    /** Adds a line to a chunk that is not full. */
    public void add(Chunk chunk, Equipment line) {
        int i = chunk.size++;
        chunk.quantities[i] = line.quantity();
        chunk.countingNothing += line.quantity() == 0 ? 1 : 0;
        chunk.settings[i] = settings.codeOf(line);
        chunk.lives[i] = lives.codeOf(line.serviceLife());
        chunk.conditions[i] = conditions.codeOf(line.condition());
        chunk.holdings[i] = holdings.codeOf(line.holding());
        chunk.usages[i] = usages.codeOf(line.usage());
        chunk.attributes[i] = codeOf(line.attributes());
        chunk.tags[i] = tags.codeOf(Tags.of(line));
        chunk.setSerial(i, line.serialNumber());
        chunk.ids[i] = line.id();
        chunk.labels[i] = line.label();
    }

    private int codeOf(Attributes stated) {
        Integer known = attributes.putIfAbsent(stated, attributes.size());
        if (known != null) {
            return known;
        }
        attributesByCode.add(stated);
        attributeTables.add(stated);
        return attributes.size() - 1;
    }

    private AttributeTables tablesUnder(Binding other) {
        AttributeTables tables = new AttributeTables(other);
        attributesByCode.forEach(tables::add);
        return tables;
    }

    /** Returns the lines with selected ids, in full chunks. */
    List<Chunk> chosen(Predicate<String> chosen) {
        return copied((chunk, line, place) -> chosen.test(chunk.ids[line]));
    }

    /** Returns the lines at some places, in full chunks. */
    List<Chunk> chosen(BitSet places) {
        return copied((chunk, line, place) -> places.get(place));
    }

    /** Chooses lines of chunks; {@code place} counts the lines of all chunks. */
    private interface Choice {

        boolean isMade(Chunk chunk, int line, int place);
    }

    private List<Chunk> copied(Choice choice) {
        List<Chunk> found = new ArrayList<>();
        Chunk open = new Chunk();
        int place = 0;
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size; i++) {
                if (choice.isMade(chunk, i, place++)) {
                    open = open.isFull() || found.isEmpty() ? opened(found) : open;
                    open.add(chunk, i);
                }
            }
        }
        return found;
    }

    private static Chunk opened(List<Chunk> chunks) {
        Chunk chunk = new Chunk();
        chunks.add(chunk);
        return chunk;
    }

    int size() {
        return chunks.stream().mapToInt(chunk -> chunk.size).sum();
    }

    /** Returns the tally of the lines by other rules and factors. */
    public Tally totals(Binding other, LineEvaluator otherEvaluator) {
        FactorProfiles found = other.equals(binding) ? settings : settings.under(other, otherEvaluator);
        Totalizer totalizer = Totalizer.of(other, otherEvaluator, found);
        LineBlock block = new LineBlock();
        Chunk[] shown = new Chunk[1];
        IntFunction<Equipment> lines = i -> line(shown[0], i);
        AttributeTables tables = tablesUnder(other);
        for (Chunk chunk : chunks) {
            shown[0] = chunk;
            show(chunk, block, tables);
            totalizer.add(block, lines, chunk.countingNothing);
        }
        return totalizer.finish();
    }

    public void show(Chunk chunk, LineBlock block) {
        show(chunk, block, attributeTables);
    }

    private void show(Chunk chunk, LineBlock block, AttributeTables tables) {
        block.resize(chunk.size);
        block.viewSettings(chunk.settings);
        block.column(LineInput.QUANTITY).view(chunk.quantities, true);
        lives.show(chunk.lives, block);
        conditions.show(chunk.conditions, block);
        holdings.show(chunk.holdings, block);
        usages.show(chunk.usages, block);
        tables.show(chunk.attributes, block);
    }

    /** Returns a line as it was added. */
    public Equipment line(Chunk chunk, int i) {
        FactorProfiles.Setting setting = settings.get(chunk.settings[i]);
        Tags place = tags.get(chunk.tags[i]);
        return new Equipment(
                chunk.ids[i],
                chunk.labels[i],
                setting.model(),
                setting.type(),
                chunk.quantities[i],
                lives.get(chunk.lives[i]),
                conditions.get(chunk.conditions[i]),
                holdings.get(chunk.holdings[i]),
                usages.get(chunk.usages[i]),
                setting.country(),
                setting.dataCentre(),
                place.status(),
                place.site(),
                place.department(),
                chunk.serial(i),
                attributesByCode.get(chunk.attributes[i]));
    }

    /** Returns a line as it was computed. */
    public FootprintLine found(Chunk chunk, int i) {
        FootprintLine found = settings.get(chunk.settings[i]).found();
        Tags place = tags.get(chunk.tags[i]);
        return new FootprintLine(
                chunk.ids[i],
                chunk.labels[i],
                chunk.quantities[i],
                found.type(),
                found.model(),
                found.match(),
                found.country(),
                found.dataCentre(),
                place.status(),
                place.site(),
                place.department(),
                place.ownership());
    }
}

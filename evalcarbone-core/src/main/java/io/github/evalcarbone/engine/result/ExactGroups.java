package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Grouped totals as exact sums. Immutable and thread-safe. They travel as {@link ExactTotals} do. */
public final class ExactGroups implements GroupedTotals {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Packed packed;
    private transient volatile @Nullable Content content;

    private record Content(ResultHeader header, List<Facet> facets, Map<List<String>, Tally> tallies) {}

    /** Creates totals for Kryo to fill. */
    @SuppressWarnings("unused")
    private ExactGroups() {
        this.packed = new Packer().packed();
    }

    /** Creates grouped totals; the tallies are by the texts of the keys. */
    public ExactGroups(ResultHeader header, List<Facet> facets, Map<List<String>, Tally> tallies) {
        Map<List<String>, Tally> sorted = sorted();
        sorted.putAll(tallies);
        this.packed = packed(header, facets, sorted);
        this.content = new Content(header, List.copyOf(facets), sorted);
    }

    /** Returns a map in the order of the first text that differs. */
    private static Map<List<String>, Tally> sorted() {
        return new TreeMap<>((left, right) -> {
            int place = 0;
            while (place < left.size() - 1 && left.get(place).equals(right.get(place))) {
                place++;
            }
            return left.isEmpty() ? 0 : left.get(place).compareTo(right.get(place));
        });
    }

    private static Packed packed(ResultHeader header, List<Facet> facets, Map<List<String>, Tally> tallies) {
        Packer packer = new Packer();
        packer.header(header);
        packer.list(facets, facet -> packer.text(facet.name()));
        packer.list(tallies.entrySet(), group -> {
            group.getKey().forEach(packer::text);
            packer.tally(group.getValue());
        });
        return packer.packed();
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = unpacked();
            content = known; // every thread would make the same
        }
        return known;
    }

    private Content unpacked() {
        Unpacker unpacker = new Unpacker(packed);
        ResultHeader header = unpacker.header();
        List<Facet> facets = unpacker.list(() -> Facet.valueOf(unpacker.text()));
        Map<List<String>, Tally> tallies = sorted();
        unpacker.repeat(
                () -> tallies.put(facets.stream().map(facet -> unpacker.text()).toList(), unpacker.tally(header)));
        unpacker.requireEnd();
        return new Content(header, facets, tallies);
    }

    /** Rejects a stream that was not written by this class. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Packed.checked(this, this::content);
    }

    public ResultHeader header() {
        return content().header;
    }

    public Map<List<String>, Tally> tallies() {
        return content().tallies;
    }

    @Override
    public List<Facet> facets() {
        return content().facets;
    }

    @Override
    public Map<GroupKey, FootprintTotals> groups() {
        ResultHeader header = headerOfGroup();
        Map<GroupKey, FootprintTotals> groups = new LinkedHashMap<>();
        tallies().forEach((texts, tally) -> groups.put(new GroupKey(facets(), texts), new ExactTotals(header, tally)));
        return groups;
    }

    /** The group of a refused row is not known, unless there is one group for all rows. */
    private ResultHeader headerOfGroup() {
        SetAside rows = header().setAside();
        return header().counting(facets().isEmpty() ? rows : rows.ofPart());
    }

    @Override
    public FootprintTotals total() {
        Tally sum = new Tally(header());
        tallies().values().forEach(sum::add);
        return new ExactTotals(header(), sum);
    }

    @Override
    public GroupedTotals withRemarks(List<Problem> more) {
        return new ExactGroups(header().withRemarks(more), facets(), tallies());
    }

    @Override
    public GroupedTotals withSetAside(SetAside more) {
        return new ExactGroups(header().withSetAside(more), facets(), tallies());
    }

    @Override
    public GroupedTotals merge(GroupedTotals other) {
        if (!(other instanceof ExactGroups groups)) {
            throw new IllegalArgumentException("The totals [" + other + "] must come from this library.");
        }
        if (!facets().equals(groups.facets())) {
            throw new IllegalArgumentException("The facets " + groups.facets() + " must be " + facets() + ".");
        }
        Map<List<String>, Tally> both = sorted();
        both.putAll(tallies());
        groups.tallies().forEach((texts, tally) -> both.merge(texts, tally, Tally::plus));
        return new ExactGroups(header().merge(groups.header()), facets(), both);
    }

    /** Returns rules, groups and facets; do not parse. */
    @Override
    public String toString() {
        return "Totals by %s %s: %s groups by %s"
                .formatted(
                        header().rules().id(),
                        header().rules().version(),
                        tallies().size(),
                        facets());
    }
}

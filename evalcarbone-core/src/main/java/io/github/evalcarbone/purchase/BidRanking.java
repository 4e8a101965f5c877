package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The bids of a lot, ranked: those that prove everything first, then by what is known, then by their figures. */
final class BidRanking {

    /** The value of a message for a lot without a name. */
    private static final String NO_LOT = "?";

    private BidRanking() {}

    static BidLot of(String lot, List<ComparedDevice> devices) {
        List<RankedBid> bids = new ArrayList<>();
        devices.stream()
                .collect(Collectors.groupingBy(device -> device.offered().bid(), TreeMap::new, Collectors.toList()))
                .forEach((name, own) -> bids.add(bid(name, own)));
        boolean isByItem = bids.stream().allMatch(bid -> bid.devices().size() == 1);
        boolean areAlike = bids.stream().map(RankedBid::items).distinct().count() <= 1;
        boolean isRanked = isByItem || areAlike;
        List<RankedBid> all = isRanked ? ranked(bids, isByItem) : bids;
        return new BidLot(lot, all, isByItem, isRanked, remarks(lot.isEmpty() ? NO_LOT : lot, all));
    }

    private static RankedBid bid(String name, List<ComparedDevice> devices) {
        double items = devices.stream()
                .mapToDouble(device -> device.offered().quantity())
                .collect(ExactSum::new, ExactSum::add, ExactSum::add)
                .value();
        Total perYear =
                TotalSum.of(devices.stream().map(ComparedDevice::perYear).toList());
        Total perItem = devices.size() == 1 ? devices.get(0).perItem() : perYear.map(all -> all.dividedBy(items));
        return new RankedBid(
                name,
                Optional.empty(),
                items,
                perYear,
                perItem,
                FigureInterval.mean(devices, items),
                price(devices),
                devices,
                devices.stream().flatMap(device -> device.missing().stream()).toList(),
                Optional.empty());
    }

    private static Optional<Double> price(List<ComparedDevice> devices) {
        boolean isStated =
                devices.stream().allMatch(device -> device.offered().unitPrice().isPresent());
        ExactSum price = new ExactSum();
        devices.forEach(device -> price.addProduct(
                device.offered().unitPrice().orElse(0.0), device.offered().quantity()));
        return Optional.of(price.value()).filter(any -> isStated);
    }

    private static List<RankedBid> ranked(List<RankedBid> bids, boolean isByItem) {
        Comparator<RankedBid> order = order(isByItem);
        List<RankedBid> sorted =
                bids.stream().sorted(order.thenComparing(RankedBid::name)).toList();
        List<RankedBid> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            rank = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? rank : i + 1;
            ranked.add(sorted.get(i).withRank(Optional.of(rank)));
        }
        return ranked;
    }

    private static Comparator<RankedBid> order(boolean isByItem) {
        return Comparator.comparing((RankedBid bid) -> !bid.isProved())
                .thenComparing(bid -> !bid.perYear().isComplete())
                .thenComparingInt(bid -> bid.missing().size())
                .thenComparing(bid -> (isByItem ? bid.perItem() : bid.perYear()).known());
    }

    private static List<Problem> remarks(String lot, List<RankedBid> bids) {
        List<Problem> remarks = new ArrayList<>();
        if (bids.stream().map(RankedBid::items).distinct().count() > 1) {
            remarks.add(Problem.of(CoreCode.BID_ITEMS_DIFFER, Location.NONE, lot));
        }
        if (definitions(bids).size() > 1) {
            remarks.add(Problem.of(
                    CoreCode.BID_ELECTRICITY_DIFFERS,
                    Location.NONE,
                    lot,
                    String.join(", ", definitions(bids).keySet())));
        }
        overlaps(lot, bids, remarks);
        withoutSpread(lot, bids, remarks);
        return remarks;
    }

    /** Declarations do not decide the order of two bids whose intervals overlap, each with the next one that has an interval. */
    private static void overlaps(String lot, List<RankedBid> bids, List<Problem> remarks) {
        List<RankedBid> known =
                bids.stream().filter(bid -> bid.interval().isPresent()).toList();
        for (int i = 1; i < known.size(); i++) {
            RankedBid before = known.get(i - 1);
            RankedBid after = known.get(i);
            if (before.interval().orElseThrow().overlaps(after.interval().orElseThrow())) {
                remarks.add(
                        Problem.of(CoreCode.BID_INTERVALS_OVERLAP, Location.NONE, lot, before.name(), after.name()));
            }
        }
    }

    /** Names the bids whose declarations have no spread: whether their differences decide anything is not known. */
    private static void withoutSpread(String lot, List<RankedBid> bids, List<Problem> remarks) {
        List<String> names = bids.stream()
                .filter(bid -> bid.interval().isEmpty())
                .filter(bid -> bid.devices().stream()
                        .anyMatch(device -> device.embodiedBasis() == FigureBasis.DECLARED
                                && device.interval().isEmpty()))
                .map(RankedBid::name)
                .toList();
        if (bids.size() > 1 && !names.isEmpty()) {
            remarks.add(Problem.of(CoreCode.BID_SPREAD_MISSING, Location.NONE, lot, String.join(", ", names)));
        }
    }

    private static Map<String, Long> definitions(List<RankedBid> bids) {
        return bids.stream()
                .flatMap(bid -> bid.devices().stream())
                .flatMap(device -> definition(device).stream())
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }

    /** Returns the definition of the consumption that counts; empty if none is stated. */
    private static Optional<String> definition(ComparedDevice device) {
        DeclaredElectricity electricity = device.offered().electricity();
        return device.useBasis() == FigureBasis.POWERS
                ? device.powers().map(computed -> computed.definition().name())
                : electricity.source().filter(any -> electricity.kilowattHours().isPresent());
    }
}

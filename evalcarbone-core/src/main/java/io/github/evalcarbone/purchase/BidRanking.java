package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
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

    private BidRanking() {}

    static BidLot of(String lot, List<ComparedDevice> devices) {
        List<RankedBid> bids = new ArrayList<>();
        devices.stream()
                .collect(Collectors.groupingBy(device -> device.offered().bid(), TreeMap::new, Collectors.toList()))
                .forEach((name, own) -> bids.add(bid(name, own)));
        boolean isByItem = bids.stream().allMatch(bid -> bid.devices().size() == 1);
        boolean areAlike = bids.stream().map(RankedBid::items).distinct().count() <= 1;
        boolean isRanked = isByItem || areAlike;
        return new BidLot(lot, isRanked ? ranked(bids, isByItem) : bids, isByItem, isRanked, remarks(lot, bids));
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
                price(devices),
                devices,
                devices.stream().flatMap(device -> device.missing().stream()).toList());
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
        return remarks;
    }

    private static Map<String, Long> definitions(List<RankedBid> bids) {
        return bids.stream()
                .flatMap(bid -> bid.devices().stream())
                .map(device -> device.offered().electricity())
                .filter(electricity -> electricity.kilowattHours().isPresent())
                .flatMap(electricity -> electricity.source().stream())
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }
}

package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.purchase.ComparedDevice;
import io.github.evalcarbone.purchase.FigureBasis;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The devices of a bid: what each of their figures rests on, what is shown beside them, and what is missing. */
record DeviceDetails(FactorSet factors, BidFigures figures, BidRemarks remarks, Wording words) {

    Stream<Bullet> bullets(RankedBid bid) {
        boolean isOneOfSeveral = bid.devices().size() > 1;
        return bid.devices().stream().map(device -> new Bullet(head(bid, device), lines(device, isOneOfSeveral)));
    }

    private String head(RankedBid bid, ComparedDevice device) {
        return words.text(
                "bid.device",
                bid.name(),
                device.offered().label(),
                figures.items(device.offered().quantity()));
    }

    private List<String> lines(ComparedDevice device, boolean isOneOfSeveral) {
        List<String> lines = new ArrayList<>(List.of(years(device)));
        if (isOneOfSeveral) {
            lines.add(words.text("bid.item", figures.total(device.perItem())));
        }
        lines.addAll(embodied(device));
        lines.addAll(use(device));
        device.wholeLife().ifPresent(life -> lines.add(words.text("bid.life", figures.total(life))));
        new StatedCriteria(figures, words).sentence(device.offered().criteria()).ifPresent(lines::add);
        device.missing().forEach(problem -> lines.add(remarks.text("bid.missing", problem)));
        device.remarks().forEach(problem -> lines.add(remarks.text("bid.remark", problem)));
        return lines;
    }

    private String years(ComparedDevice device) {
        String years = device.years().map(figures::stated).orElse(words.text("unknown"));
        String stated = words.text("bid.years." + device.yearsBasis(), years);
        return device.referenceYears()
                .filter(any -> device.yearsBasis() != YearsBasis.REFERENCE)
                .map(usual -> words.text("bid.years.beside", stated, figures.stated(usual)))
                .orElse(stated);
    }

    private List<String> embodied(ComparedDevice device) {
        List<String> lines = new ArrayList<>();
        Optional<String> source = device.offered().declaration().source();
        lines.add(words.text(
                "bid.embodied", figures.total(device.embodied()), basis(device, device.embodiedBasis(), source)));
        if (device.embodiedBasis() == FigureBasis.DECLARED) {
            lines.add(declared(device.offered().declaration().days()));
            lines.add(beside(device));
        }
        device.secondLife().ifPresent(comparison -> lines.add(secondLife(comparison)));
        return lines;
    }

    private String beside(ComparedDevice device) {
        return device.embodiedOfFactors().isUnknown()
                ? words.text("bid.beside.none")
                : words.text("bid.beside", figures.total(device.embodiedOfFactors()), model(device));
    }

    private List<String> use(ComparedDevice device) {
        List<String> lines = new ArrayList<>();
        Optional<String> source = device.offered().electricity().source();
        lines.add(words.text("bid.use", figures.total(device.use()), basis(device, device.useBasis(), source)));
        device.powers().ifPresent(computed -> lines.add(powers(device, computed)));
        return lines;
    }

    private String basis(ComparedDevice device, FigureBasis basis, Optional<String> source) {
        if (basis != FigureBasis.DECLARED) {
            return words.text("bid.basis." + basis, model(device));
        }
        return source.map(known -> words.text("bid.basis.DECLARED", known)).orElse(words.text("bid.basis.unsourced"));
    }

    /** Returns the model that stands for the device, as people call it. */
    private String model(ComparedDevice device) {
        return device.model().map(this::title).orElse(words.text("unknown"));
    }

    private String title(String model) {
        return factors.model(model)
                .map(DeviceLookup::model)
                .map(DeviceModel::titles)
                .map(titles -> titles.in(words.language()))
                .orElse(model);
    }

    private String declared(DeclarationDays days) {
        String issued = days.issued()
                .map(day -> words.text("bid.declaration", words.date(day)))
                .orElse(words.text("bid.declaration.undated"));
        return days.validUntil()
                .map(day -> words.text("bid.declaration.valid", issued, words.date(day)))
                .orElse(issued);
    }

    private String secondLife(SecondLifeComparison comparison) {
        String others = comparison.entries().stream()
                .filter(entry -> entry.method() != comparison.used())
                .map(entry -> words.text(
                        "bid.method", figures.total(entry.embodied()), words.text("method." + entry.method())))
                .collect(Collectors.joining(words.text("list.separator")));
        return words.text("bid.methods", words.text("method." + comparison.used()), others);
    }

    private String powers(ComparedDevice device, TecDefinition.Consumption computed) {
        boolean isUsed = device.useBasis() == FigureBasis.POWERS;
        return words.text(
                isUsed ? "bid.powers" : "bid.powers.beside",
                computed.definition().name(),
                figures.number(computed.kilowattHours()),
                computed.definition().source().in(words.language()));
    }
}

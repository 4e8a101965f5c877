package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.MixChange;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PrivateUseChange;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.QuantityChange.Rounding;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.util.Optional;

/** A change of a scenario in words, with all its figures: what it applies to, and what is different. */
final class ChangeText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ComparedResults results;
    private final Wording words;

    ChangeText(ComparedResults results) {
        this.results = results;
        this.words = results.words();
    }

    String of(Change change) {
        Optional<LineSelector> lines = change instanceof LineChange ofLines
                ? Optional.of(ofLines.selector())
                : change instanceof Consolidation hosts ? Optional.of(hosts.selector()) : Optional.empty();
        String what = what(change);
        return lines.map(new SelectorText(results)::of)
                .map(selected -> words.text("change.of", selected, what))
                .orElse(what);
    }

    private String what(Change change) {
        if (change instanceof QuantityChange quantity) {
            return quantity(quantity);
        }
        if (change instanceof LifetimeChange lifetime) {
            return lifetime(lifetime);
        }
        if (change instanceof HoursChange hours) {
            return hours.kind() == HoursChange.Kind.TO
                    ? words.text("change.hours.TO", number(hours.hours()))
                    : signed("change.hours.BY", hours.hours());
        }
        return use(change).or(() -> secondLife(change)).or(() -> place(change)).orElseGet(() -> own(change));
    }

    private Optional<String> use(Change change) {
        if (change instanceof SwitchingOff off) {
            return Optional.of(switchingOff(off));
        }
        if (change instanceof PowerStateChange state) {
            return Optional.of(
                    words.text("change.power.state", number(state.hoursPerYear()), state.to(), state.from()));
        }
        return change instanceof PrivateUseChange use ? Optional.of(privateUse(use.sharing())) : Optional.empty();
    }

    private Optional<String> secondLife(Change change) {
        if (change instanceof RefurbishedShare share) {
            return Optional.of(words.text("change.refurbished", percent(share.share()), number(share.priorYears())));
        }
        if (change instanceof Donation donation) {
            return Optional.of(words.text("change.donated", number(donation.laterYears())));
        }
        if (change instanceof Removal) {
            return Optional.of(words.text("change.removed"));
        }
        return change instanceof Replacement other ? Optional.of(replacement(other)) : Optional.empty();
    }

    private Optional<String> place(Change change) {
        if (change instanceof Relocation move) {
            String room = move.dataCentre().map(DataCentre::name).orElse("");
            String country = move.country().orElse("");
            String place = room.isEmpty() || country.isEmpty() ? room + country : room + ", " + country;
            return Optional.of(words.text("change.moved", place));
        }
        if (change instanceof MixChange mix) {
            return Optional.of(mix(mix.mix()));
        }
        if (change instanceof PueChange pue) {
            return Optional.of(words.text("change.pue", number(pue.pue())));
        }
        if (change instanceof Consolidation consolidation) {
            return Optional.of(words.text("change.consolidated", consolidation.onto()));
        }
        return change instanceof CloudMove cloud
                ? Optional.of(words.text("change.cloud", cloud.area()))
                : Optional.empty();
    }

    private String mix(ChosenMix mix) {
        if (mix instanceof ChosenMix.OfYear of) {
            return words.text("change.mix.year", String.valueOf(of.year()));
        }
        return mix instanceof ChosenMix.Stated stated
                ? figure("change.mix.figure", stated.figure())
                : mix instanceof ChosenMix.ByContract contract ? figure("change.mix.contract", contract.figure()) : "";
    }

    private String figure(String key, MixFigure figure) {
        String dated = figure.year()
                .map(year -> words.text("change.mix.source", figure.source(), String.valueOf(year)))
                .orElse(figure.source());
        String source = figure.url()
                .map(url -> words.text("change.mix.source", dated, url))
                .orElse(dated);
        return words.text(key, number(figure.value()), source);
    }

    /** A kind of a program's own has no words here. */
    private String own(Change change) {
        return words.text("change.own", change.toString());
    }

    private String quantity(QuantityChange change) {
        double figure = change.figure();
        String text = switch (change.kind()) {
            case PERCENT ->
                words.text(
                        figure < 0 ? "change.quantity.PERCENT.less" : "change.quantity.PERCENT.more",
                        percent(Math.abs(figure) / 100));
            case BY -> signed("change.quantity.BY", figure);
            case TO -> words.text("change.quantity.TO", number(figure));
        };
        return change.rounding() == Rounding.NONE ? text : words.text("change.rounded", text);
    }

    private String lifetime(LifetimeChange change) {
        return switch (change.kind()) {
            case BY -> lifetimeBy(change);
            case TO -> words.text("change.lifetime.TO", number(change.years()));
            case AT_LEAST -> words.text("change.lifetime.AT_LEAST", number(change.years()));
        };
    }

    /** The least years matter only for a shorter life. */
    private String lifetimeBy(LifetimeChange change) {
        String text = signed("change.lifetime.BY", change.years());
        return change.years() < 0 ? words.text("change.lifetime.least", text, number(change.least())) : text;
    }

    private String switchingOff(SwitchingOff off) {
        String text = words.text("change.off", number(off.hoursPerDay()), number(off.daysPerYear()));
        return off.compliance() == 1 ? text : words.text("change.off.by", text, percent(off.compliance()));
    }

    private String privateUse(PrivateUse use) {
        return use instanceof PrivateUse.Share share
                ? words.text("change.private.share", percent(share.professional()))
                : use instanceof PrivateUse.Mode mode
                        ? words.text("change.private.mode", mode.mode().name())
                        : words.text("change.private.none");
    }

    private String replacement(Replacement other) {
        return other.model()
                .map(model -> words.text("change.replaced.model", model))
                .orElseGet(() -> words.text(
                        "change.replaced.type", results.type(other.type().orElse(""))));
    }

    private String signed(String key, double figure) {
        return words.text(key + (figure < 0 ? ".less" : ".more"), number(Math.abs(figure)));
    }

    private String number(double figure) {
        return words.numbers().plain(new BigDecimal(figure));
    }

    private String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).multiply(HUNDRED);
        return words.text("change.percent", words.numbers().plain(percent));
    }
}

package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;

import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.Tonnes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes on electricity beneath the categories: both methods side by side, and what could not be separated. */
final class ElectricityNotes {

    private static final String CONTRACT = "contract";

    private final Wording words;
    private final Tonnes tonnes;
    private final ElectricityAccount account;

    private ElectricityNotes(Wording words, Tonnes tonnes, ElectricityAccount account) {
        this.words = words;
        this.tonnes = tonnes;
        this.account = account;
    }

    static List<String> of(Wording words, SystemFigures emissions, Tonnes tonnes) {
        return emissions.electricity().stream()
                .flatMap(account -> new ElectricityNotes(words, tonnes, account).notes().stream())
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.text("emissions.methods", text(account.locationBased()), text(account.marketBased())));
        notes.addAll(ofMatching());
        notes.addAll(ofContracts());
        String whole = account.locationBased().electricity().stream()
                .filter(mix -> mix.scope() != MixScope.GENERATION)
                .map(mix -> mix.area() + " (" + mix.dataset() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!whole.isEmpty()) {
            notes.add(words.text("emissions.not.separated.areas", whole));
        }
        return notes;
    }

    /** Returns whether contracts are stated, and which of them match no place. */
    private List<String> ofMatching() {
        boolean isNoneCounted = places().isEmpty();
        String unmatched = account.marketBased().remarks().stream()
                .filter(this::isUnmatched)
                .map(ElectricityNotes::place)
                .collect(Collectors.joining(", "));
        if (unmatched.isEmpty()) {
            return isNoneCounted ? List.of(words.text("emissions.no.contract")) : List.of();
        }
        String told = words.text("emissions.contract.unmatched", unmatched);
        return isNoneCounted ? List.of(told, words.text("emissions.contract.none")) : List.of(told);
    }

    /** Returns the places whose contract counts. */
    private Set<String> places() {
        return account.marketBased().electricity().stream()
                .filter(mix -> mix.dataset().equals(CONTRACT))
                .map(UsedElectricity::area)
                .collect(Collectors.toSet());
    }

    private boolean isUnmatched(Problem remark) {
        return remark.is(CoreCode.CONTRACT_COUNTED) && !places().contains(place(remark));
    }

    private static String place(Problem remark) {
        return remark.values().get(0);
    }

    /** Returns what is to be known of the contracts, which the footprint does not count. */
    private List<String> ofContracts() {
        List<Problem> others = account.locationBased().remarks();
        return account.marketBased().remarks().stream()
                .filter(remark -> remark.is(CoreCode.CONTRACT_COUNTED) || remark.is(CoreCode.OWN_FIGURE_OUT_OF_BOUNDS))
                .filter(remark -> !others.contains(remark) && !isUnmatched(remark))
                .map(this::text)
                .toList();
    }

    private String text(Problem remark) {
        String mark = remark.severity() == Severity.WARNING
                ? " (" + words.text("severity." + remark.severity().name()) + ")"
                : "";
        return words.text(
                "emissions.contract",
                remark.code().code() + mark,
                remark.message(words.language()),
                remark.hint(words.language()));
    }

    private String text(FootprintTotals totals) {
        var use = totals.total(CLIMATE_CHANGE, USE);
        String amount = tonnes.text(Tonnes.ofKilograms(use.known().value()));
        return use.isComplete() ? amount : words.text("emissions.at.least", amount);
    }
}

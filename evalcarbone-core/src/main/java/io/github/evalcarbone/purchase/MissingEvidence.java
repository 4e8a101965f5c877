package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the evidence that an offered device lacks. Not thread-safe. */
final class MissingEvidence {

    private final OfferedDevice offered;
    private final LocalDate day;
    private final List<Problem> missing = new ArrayList<>();

    MissingEvidence(OfferedDevice offered, LocalDate day) {
        this.offered = offered;
        this.day = day;
    }

    /** Returns what is missing from the figures, a problem for each. */
    List<Problem> of(Total embodied, FigureBasis basis, Total use, FigureBasis useBasis) {
        figure(basis);
        expiry(basis);
        years();
        electricity(useBasis);
        condition();
        long values = (basis == FigureBasis.UNKNOWN ? 0 : embodied.missingValues()) + use.missingValues();
        if (values > 0) {
            add(CoreCode.BID_VALUES_MISSING, String.valueOf(values));
        }
        return missing;
    }

    /** Returns what is to be known about the figures, and is no lack. */
    List<Problem> remarks(FigureBasis basis, Optional<TecDefinition.Consumption> powers) {
        if (basis == FigureBasis.DECLARED && offered.declaration().isTotalWhole()) {
            add(CoreCode.BID_TOTAL_WHOLE);
        }
        if (basis == FigureBasis.DECLARED && offered.declaration().isCredit()) {
            add(CoreCode.BID_CREDIT);
        }
        if (basis == FigureBasis.DECLARED) {
            age(offered.declaration().days());
        }
        DeclaredElectricity electricity = offered.electricity();
        if (electricity.powers().isAny() && electricity.kilowattHours().isEmpty() && powers.isEmpty()) {
            add(CoreCode.BID_POWERS_UNUSED);
        }
        OfferedService service = offered.service();
        service.provedYears()
                .flatMap(proved -> service.years().filter(claimed -> claimed > proved))
                .ifPresent(this::unproved);
        return missing;
    }

    private void figure(FigureBasis basis) {
        BidDeclaration declaration = offered.declaration();
        if (declaration.isAny() && declaration.source().isEmpty()) {
            add(CoreCode.BID_SOURCE_MISSING);
        }
        if (!basis.isEvidence()) {
            add(CoreCode.BID_FIGURE_MISSING);
        }
    }

    /** A declaration that is no longer valid proves nothing. */
    private void expiry(FigureBasis basis) {
        DeclarationDays days = offered.declaration().days();
        if (basis == FigureBasis.DECLARED && days.isExpired(day)) {
            add(CoreCode.BID_EXPIRED, days.validUntil().orElseThrow().toString(), day.toString());
        }
    }

    private void age(DeclarationDays days) {
        String issued = days.issued().map(LocalDate::toString).orElse("");
        if (days.isOld(day) && !days.isExpired(day)) {
            add(CoreCode.BID_DECLARATION_OLD, issued, day.toString());
        }
        if (days.isLater(day)) {
            add(CoreCode.BID_DECLARATION_LATER, issued, day.toString());
        }
    }

    private void years() {
        OfferedService service = offered.service();
        if (service.provedYears().isEmpty()) {
            service.years().ifPresentOrElse(this::unproved, () -> add(CoreCode.BID_YEARS_MISSING));
        }
    }

    private void unproved(double claimed) {
        add(CoreCode.BID_YEARS_UNPROVED, Numbers.shortest(claimed));
    }

    private void electricity(FigureBasis basis) {
        if (!basis.isEvidence()) {
            add(CoreCode.BID_ELECTRICITY_MISSING);
        }
    }

    private void condition() {
        Condition condition = offered.condition();
        if (condition.state() != Condition.State.NEW && condition.priorYears().isEmpty()) {
            add(CoreCode.BID_PRIOR_YEARS_MISSING);
        }
    }

    private void add(CoreCode code, String... more) {
        List<String> values = new ArrayList<>(List.of(offered.bid(), offered.label()));
        values.addAll(List.of(more));
        missing.add(Problem.of(code, offered.at(), values.toArray(String[]::new)));
    }
}

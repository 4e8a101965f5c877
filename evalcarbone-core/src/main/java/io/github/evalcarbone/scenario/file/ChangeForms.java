package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.notation.Spelling;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PrivateUseChange;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind of change that a file may state, by its word. */
final class ChangeForms {

    private static final List<ChangeForm<?>> ALL = List.of(
            new ChangeForm<>("quantity", QuantityChange.class, FleetForms::quantity, FleetForms::write),
            new ChangeForm<>("lifetime", LifetimeChange.class, FleetForms::lifetime, FleetForms::write),
            new ChangeForm<>("hours", HoursChange.class, UsageForms::hours, UsageForms::write),
            new ChangeForm<>("switch-off", SwitchingOff.class, UsageForms::switchingOff, UsageForms::write),
            new ChangeForm<>("power-states", PowerStateChange.class, UsageForms::powerStates, UsageForms::write),
            new ChangeForm<>("private-use", PrivateUseChange.class, UsageForms::privateUse, UsageForms::write),
            new ChangeForm<>("refurbished", RefurbishedShare.class, FleetForms::refurbished, FleetForms::write),
            new ChangeForm<>("donated", Donation.class, FleetForms::donated, FleetForms::write),
            new ChangeForm<>("replace", Replacement.class, FleetForms::replace, FleetForms::write),
            new ChangeForm<>("remove", Removal.class, FleetForms::remove, (change, json) -> {}),
            new ChangeForm<>("move", Relocation.class, PlaceForms::move, PlaceForms::write),
            new ChangeForm<>("pue", PueChange.class, PlaceForms::pue, PlaceForms::write),
            new ChangeForm<>("consolidate", Consolidation.class, PlaceForms::consolidate, PlaceForms::write),
            new ChangeForm<>("cloud", CloudMove.class, PlaceForms::cloud, PlaceForms::write));

    private ChangeForms() {}

    static Optional<ChangeForm<?>> of(String word) {
        return ALL.stream().filter(form -> form.word().equals(word)).findFirst();
    }

    static Optional<ChangeForm<?>> of(Change change) {
        return ALL.stream().filter(form -> form.type() == change.getClass()).findFirst();
    }

    /** Returns the words as a problem lists them. */
    static String words() {
        return ALL.stream().map(ChangeForm::word).collect(Collectors.joining(" | "));
    }

    /** Returns the word that a text is most like; {@code ?} if it is like none. */
    static String closest(String text) {
        return Spelling.closest(text, ALL.stream().map(ChangeForm::word).toList())
                .orElse("?");
    }
}

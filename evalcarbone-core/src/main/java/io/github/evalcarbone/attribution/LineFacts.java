package io.github.evalcarbone.attribution;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.EquipmentBuilder;
import java.util.EnumSet;
import java.util.Set;

/** The facts of a line that belong to each cause. Stateless and thread-safe. */
final class LineFacts {

    private static final Set<Cause> OF_LINES =
            EnumSet.of(Cause.QUANTITY, Cause.LIFETIME, Cause.USE, Cause.ELECTRICITY, Cause.DEVICE);

    private LineFacts() {}

    /** Returns the causes by which two lines differ; the site counts where electricity is bought by contracts of sites. */
    static Set<Cause> differing(Equipment before, Equipment after, boolean countsSites) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        add(causes, Cause.QUANTITY, before.quantity() == after.quantity());
        add(
                causes,
                Cause.LIFETIME,
                before.serviceLife().equals(after.serviceLife())
                        && before.condition().equals(after.condition()));
        add(
                causes,
                Cause.USE,
                before.usage().equals(after.usage())
                        && before.holding().equals(after.holding())
                        && before.attributes().equals(after.attributes()));
        add(
                causes,
                Cause.ELECTRICITY,
                before.country().equals(after.country())
                        && before.dataCentre().equals(after.dataCentre())
                        && (!countsSites || before.site().equals(after.site())));
        add(
                causes,
                Cause.DEVICE,
                before.model().equals(after.model()) && before.type().equals(after.type()));
        return causes;
    }

    private static void add(Set<Cause> causes, Cause cause, boolean isSame) {
        if (!isSame) {
            causes.add(cause);
        }
    }

    /** Returns whether lines have facts of some of these causes. */
    static boolean haveAny(Set<Cause> causes) {
        return !Coalitions.intersection(causes, OF_LINES).isEmpty();
    }

    /** Returns a line with the facts of some causes taken from another. */
    static Equipment mixed(Equipment before, Equipment after, Set<Cause> causes) {
        EquipmentBuilder line = before.toBuilder();
        for (Cause cause : causes) {
            take(line, after, cause);
        }
        return line.build();
    }

    private static void take(EquipmentBuilder line, Equipment after, Cause cause) {
        switch (cause) {
            case QUANTITY -> line.quantity(after.quantity());
            case LIFETIME -> line.serviceLife(after.serviceLife()).condition(after.condition());
            case USE -> line.usage(after.usage()).holding(after.holding()).attributes(after.attributes());
            case ELECTRICITY ->
                // contracts are by site
                line.country(after.country().orElse(null))
                        .dataCentre(after.dataCentre().orElse(null))
                        .site(after.site().orElse(null));
            case DEVICE ->
                line.model(after.model().orElse(null)).type(after.type().orElse(null));
            case LINES, FACTORS, RULES, DATE -> {
                // no facts of a line
            }
        }
    }
}

package io.github.evalcarbone.archive;

import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of service lives, conditions, holdings, usage profiles and data centres, as the page on archives defines them. */
final class InputCodec {

    private static final int NOTHING = 0;

    /** More than a table has columns; the size of the texts is limited beside. */
    private static final int MOST_ATTRIBUTES = 1 << 16;

    private static final int MEASURED = 1;
    private static final int HOURS = 2;
    private static final int STATES = 3;

    private static final int COPE = 1;
    private static final int BYOD = 2;
    private static final int SHARE = 3;

    private InputCodec() {}

    static void serviceLife(ByteWriter bytes, ServiceLife life) {
        bytes.optional(life.purchased(), ByteWriter::day);
        bytes.optional(life.withdrawn(), ByteWriter::day);
        bytes.optional(life.plannedYears(), ByteWriter::real);
    }

    static ServiceLife serviceLife(ByteReader bytes) {
        Optional<LocalDate> purchased = bytes.optional(ByteReader::day);
        Optional<LocalDate> withdrawn = bytes.optional(ByteReader::day);
        return new ServiceLife(purchased, withdrawn, bytes.optional(ByteReader::real));
    }

    static void condition(ByteWriter bytes, Condition condition) {
        constant(bytes, condition.state());
        bytes.optional(condition.priorYears(), ByteWriter::real);
        bytes.optional(condition.laterYears(), ByteWriter::real);
    }

    static Condition condition(ByteReader bytes) {
        Condition.State state = constant(bytes, Condition.State.values());
        Optional<Double> prior = bytes.optional(ByteReader::real);
        return new Condition(state, prior, bytes.optional(ByteReader::real));
    }

    static void attributes(ByteWriter bytes, Attributes attributes) {
        bytes.number(attributes.values().size());
        attributes.values().forEach((name, value) -> {
            bytes.text(name);
            bytes.real(value);
        });
    }

    static Attributes attributes(ByteReader bytes) {
        Map<String, Double> values = new TreeMap<>();
        for (int left = bytes.number(MOST_ATTRIBUTES); left > 0; left--) {
            values.put(bytes.text(), bytes.real());
        }
        return values.isEmpty() ? Attributes.NONE : new Attributes(values);
    }

    static void holding(ByteWriter bytes, Holding holding) {
        bytes.optional(holding.ownership(), InputCodec::constant);
        bytes.number(holding.isInStock() ? 1 : 0);
        bytes.optional(holding.purchasePrice(), ByteWriter::real);
        bytes.optional(holding.exitRoute(), InputCodec::constant);
    }

    static Holding holding(ByteReader bytes) {
        Optional<Ownership> ownership = bytes.optional(from -> constant(from, Ownership.values()));
        boolean isInStock = bytes.number(1) == 1;
        Optional<Double> price = bytes.optional(ByteReader::real);
        return new Holding(ownership, isInStock, price, bytes.optional(from -> constant(from, ExitRoute.values())));
    }

    @SuppressWarnings("EnumOrdinal") // the documented number of the format; FootprintArchiveTest holds it
    private static void constant(ByteWriter bytes, Enum<?> constant) {
        bytes.number(constant.ordinal());
    }

    private static <E extends Enum<E>> E constant(ByteReader bytes, E[] all) {
        return all[bytes.number(all.length - 1)];
    }

    static void usage(ByteWriter bytes, UsageProfile usage) {
        electricity(bytes, usage.electricity());
        sharing(bytes, usage.sharing());
        bytes.optional(usage.shareOfUse(), ByteWriter::real);
    }

    static UsageProfile usage(ByteReader bytes) {
        ElectricityUse electricity = electricity(bytes);
        return new UsageProfile(electricity, sharing(bytes), bytes.optional(ByteReader::real));
    }

    private static void electricity(ByteWriter bytes, ElectricityUse electricity) {
        if (electricity instanceof ElectricityUse.Measured measured) {
            bytes.number(MEASURED);
            bytes.real(measured.annualKilowattHours());
        } else if (electricity instanceof ElectricityUse.Hours hours) {
            bytes.number(HOURS);
            bytes.real(hours.hoursPerDay());
            bytes.optional(hours.daysPerYear(), ByteWriter::real);
        } else if (electricity instanceof ElectricityUse.PowerStates states) {
            bytes.number(STATES);
            bytes.number(states.states().size());
            states.states().forEach(state -> state(bytes, state));
        } else {
            bytes.number(NOTHING);
        }
    }

    private static ElectricityUse electricity(ByteReader bytes) {
        return switch (bytes.number(STATES)) {
            case MEASURED -> new ElectricityUse.Measured(bytes.real());
            case HOURS -> new ElectricityUse.Hours(bytes.real(), bytes.optional(ByteReader::real));
            case STATES -> new ElectricityUse.PowerStates(states(bytes));
            default -> UsageProfile.REFERENCE.electricity();
        };
    }

    private static void state(ByteWriter bytes, PowerState state) {
        bytes.text(state.name());
        bytes.real(state.watts());
        bytes.real(state.hoursPerYear());
    }

    private static List<PowerState> states(ByteReader bytes) {
        return Stream.generate(() -> new PowerState(bytes.text(), bytes.real(), bytes.real()))
                .limit(bytes.number())
                .toList();
    }

    private static void sharing(ByteWriter bytes, PrivateUse sharing) {
        if (sharing instanceof PrivateUse.Share share) {
            bytes.number(SHARE);
            bytes.real(share.professional());
        } else if (sharing instanceof PrivateUse.Mode mode) {
            bytes.number(mode.mode() == PrivateUse.SharingMode.COPE ? COPE : BYOD);
        } else {
            bytes.number(NOTHING);
        }
    }

    private static PrivateUse sharing(ByteReader bytes) {
        return switch (bytes.number(SHARE)) {
            case COPE -> PrivateUse.COPE;
            case BYOD -> PrivateUse.BYOD;
            case SHARE -> PrivateUse.of(bytes.real());
            default -> PrivateUse.NONE;
        };
    }

    static void dataCentre(ByteWriter bytes, DataCentre dataCentre) {
        bytes.text(dataCentre.name());
        bytes.optional(dataCentre.pue(), ByteWriter::real);
        bytes.optionalText(dataCentre.country());
    }

    static DataCentre dataCentre(ByteReader bytes) {
        return new DataCentre(bytes.text(), bytes.optional(ByteReader::real), bytes.optionalText());
    }
}

package io.github.evalcarbone.archive;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Lifetime;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.UsageProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bytes of lifetimes, usage profiles and data centres: the number of the kind, then what it states. */
final class InputCodec {

    private static final int NOTHING = 0;

    private static final int DECLARED = 1;
    private static final int DATED = 2;

    private static final int MEASURED = 1;
    private static final int HOURS = 2;
    private static final int STATES = 3;

    private static final int COPE = 1;
    private static final int BYOD = 2;
    private static final int SHARE = 3;

    private InputCodec() {}

    static void lifetime(ByteWriter bytes, Lifetime lifetime) {
        if (lifetime instanceof Lifetime.Declared declared) {
            bytes.number(DECLARED);
            bytes.real(declared.years());
        } else if (lifetime instanceof Lifetime.Dated dated) {
            bytes.number(DATED);
            bytes.day(dated.purchase());
            bytes.optional(dated.withdrawal(), ByteWriter::day);
        } else {
            bytes.number(NOTHING);
        }
    }

    static Lifetime lifetime(ByteReader bytes) {
        return switch (bytes.number(DATED)) {
            case DECLARED -> Lifetime.years(bytes.real());
            case DATED -> dated(bytes.day(), bytes.optional(ByteReader::day));
            default -> Lifetime.OF_TYPE;
        };
    }

    private static Lifetime dated(LocalDate purchase, Optional<LocalDate> withdrawal) {
        return new Lifetime.Dated(purchase, withdrawal);
    }

    static void usage(ByteWriter bytes, UsageProfile usage) {
        electricity(bytes, usage.electricity());
        sharing(bytes, usage.sharing());
    }

    static UsageProfile usage(ByteReader bytes) {
        ElectricityUse electricity = electricity(bytes);
        return new UsageProfile(electricity, sharing(bytes));
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

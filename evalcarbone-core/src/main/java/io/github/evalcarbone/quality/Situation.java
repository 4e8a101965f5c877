package io.github.evalcarbone.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The degrees of knowledge that the library distinguishes; the grade of each is a matter of the criteria. */
enum Situation {
    QUANTITY_SERIAL,
    QUANTITY_IDENTIFIER,
    QUANTITY_MODEL,
    QUANTITY_TYPE,
    QUANTITY_RATIO,
    QUANTITY_OLD,
    IDENTITY_PRODUCT,
    IDENTITY_FAMILY,
    IDENTITY_SIMILAR,
    IDENTITY_GENERIC,
    IDENTITY_STAND_IN,
    IDENTITY_DEFAULT,
    IDENTITY_UNMATCHED,
    IDENTITY_PROXY,
    IDENTITY_FLAGGED,
    IDENTITY_NONE,
    LIFETIME_DATES,
    LIFETIME_PURCHASE_PLANNED,
    LIFETIME_PLANNED,
    LIFETIME_AGE,
    LIFETIME_TYPE,
    LIFETIME_DEVICE,
    LIFETIME_MINIMUM,
    LIFETIME_GENERAL,
    LIFETIME_NONE,
    USE_NOT_NEEDED,
    USE_MEASURED,
    USE_STATES,
    USE_PRODUCT,
    USE_HOURS,
    USE_REFERENCE,
    USE_DEFAULT,
    USE_ASSUMED,
    USE_FLAGGED,
    USE_PROXY,
    USE_NO_ELECTRICITY,
    USE_NO_MIX,
    USE_NO_DATES,
    FACTOR_DOUBTED,
    FACTOR_OLD,
    PHASES_MISSING,
    PRIOR_YEARS_UNKNOWN,
    MIX_ELSEWHERE,
    MIX_OLD,
    PUE_DEFAULT,
    DATES_CONTRADICT,
    LIFETIME_IMPLAUSIBLE,
    ELECTRICITY_IMPLAUSIBLE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Situation> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}

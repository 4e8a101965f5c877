package io.github.evalcarbone.problem;

/** The codes of a program that uses the library. */
public enum OwnCode implements ProblemCode {
    /** A building has no meter. */
    NO_METER(
            "ACME-1",
            Severity.WARNING,
            "[{0}] n’a pas de compteur depuis {1,number} {1|jour|jours}.",
            "[{0}] has no meter."),
    /** A building is not known. */
    NO_BUILDING("acme.building", Severity.ERROR, "[{0}] est inconnu.", "[{0}] is unknown.");

    private final String code;
    private final Severity severity;
    private final Bilingual message;

    OwnCode(String code, Severity severity, String french, String english) {
        this.code = code;
        this.severity = severity;
        this.message = new Bilingual(french, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Bilingual message() {
        return message;
    }

    @Override
    public Bilingual hint() {
        return new Bilingual("Demandez à {0}.", "Ask {0}.");
    }
}

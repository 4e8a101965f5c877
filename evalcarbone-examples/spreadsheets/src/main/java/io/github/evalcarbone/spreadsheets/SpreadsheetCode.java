package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.BilingualTexts;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;

/** The kinds of problems that only spreadsheets have; their numbers are EVC-1030 to EVC-1037 without EVC-1034. */
public enum SpreadsheetCode implements ProblemCode {
    /** A file that must be a spreadsheet is damaged or another kind of file. */
    NOT_A_SPREADSHEET("EVC-1031", Severity.ERROR),
    /** A file cannot be read without its password. */
    PASSWORD_PROTECTED("EVC-1032", Severity.ERROR),
    /** Of several sheets of a file one was chosen. */
    SHEET_CHOSEN("EVC-1033", Severity.INFO),
    /** A spreadsheet has no sheet of the name asked for. */
    UNKNOWN_SHEET("EVC-1035", Severity.ERROR),
    /** Several sheets are inventories, and none is asked for. */
    SHEETS_ALIKE("EVC-1037", Severity.ERROR);

    private static final BilingualTexts TEXTS = BilingualTexts.ofResources(SpreadsheetCode.class, "messages");

    private final String code;
    private final Severity severity;

    SpreadsheetCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
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
        return TEXTS.text(code);
    }

    @Override
    public Bilingual hint() {
        return TEXTS.text(code + ".hint");
    }

    @Override
    public String toString() {
        return code;
    }
}

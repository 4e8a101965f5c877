package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.BilingualTexts;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;

/** The kinds of problems that only the command line has; new ones get a number from EVC-7010 to EVC-7099. */
enum CommandLineCode implements ProblemCode {
    /** A folder holds one table several times. */
    TABLE_TWICE("EVC-1041", Severity.ERROR),
    /** A folder lacks a table that it must hold. */
    TABLE_MISSING("EVC-1042", Severity.ERROR),
    /** A file of a folder is none of the tables. */
    FILE_NOT_READ("EVC-1043", Severity.INFO),
    /** A table of a folder cannot be read. */
    TABLE_NOT_READ("EVC-1044", Severity.ERROR),
    /** No rule set has that name. */
    UNKNOWN_RULE_SET("EVC-4017", Severity.ERROR),
    /** The inventory has no such line. */
    UNKNOWN_LINE("EVC-7002", Severity.ERROR),
    /** No such impact category is computed. */
    UNKNOWN_CATEGORY("EVC-7003", Severity.ERROR),
    /** There is no such life-cycle phase. */
    UNKNOWN_PHASE("EVC-7004", Severity.ERROR),
    /** The command line cannot be understood. */
    UNKNOWN_OPTION("EVC-7005", Severity.ERROR),
    /** A file cannot be written. */
    UNWRITABLE_FILE("EVC-7007", Severity.ERROR),
    /** No row of a file is left. */
    NOTHING_KEPT("EVC-7008", Severity.ERROR),
    /** The factors give no value at all. */
    NOTHING_COMPUTED("EVC-7009", Severity.ERROR),
    /** A document cannot be written to its end. */
    WRITING_FAILED("EVC-7010", Severity.ERROR);

    private static final BilingualTexts TEXTS = BilingualTexts.ofResources(CommandLineCode.class, "messages");

    private final String code;
    private final Severity severity;

    CommandLineCode(String code, Severity severity) {
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

package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of NumEcoEval's table of messaging. */
final class MessagingRows {

    /** The columns, all of which are required. */
    static final List<String> READ =
            List.of("moisAnnee", "nombreMailEmis", "nombreMailEmisXDestinataires", "volumeTotalMailEmis");

    static final List<String> NOT_READ = List.of("nomEntite", "nomSourceDonnee", "qualite");

    static final List<Field> NUMBERS = READ.stream().skip(1).map(Field::from0).toList();

    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])(\\d{4})");

    private MessagingRows() {}

    static Optional<Messaging> month(RowReader row) {
        String text = row.text("moisAnnee");
        Matcher month = MONTH.matcher(text);
        if (row.isSound() && !month.matches()) {
            row.problem("moisAnnee", CoreCode.BAD_VALUE, text, "MMYYYY");
        }
        double mails = number(row, "nombreMailEmis");
        double deliveries = number(row, "nombreMailEmisXDestinataires");
        double megabytes = number(row, "volumeTotalMailEmis");
        return row.isSound() ? Optional.of(messaging(month, mails, deliveries, megabytes)) : Optional.empty();
    }

    static RefusedPart refused(RowReader row) {
        return RefusedPart.of(Kind.MESSAGING, row.optional("moisAnnee"), List.of());
    }

    /** Returns the mail of a month, whose id is the month in a normal form. */
    private static Messaging messaging(Matcher text, double mails, double deliveries, double megabytes) {
        YearMonth month = YearMonth.of(Integer.parseInt(text.group(2)), Integer.parseInt(text.group(1)));
        return new Messaging(month.toString(), month, mails, deliveries, megabytes);
    }

    private static double number(RowReader row, String column) {
        return row.requiredNumber(Field.from0(column)).orElse(0.0);
    }
}

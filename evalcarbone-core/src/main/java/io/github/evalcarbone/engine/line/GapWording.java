package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UnassessedKind;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.LineInput;
import java.time.LocalDate;
import java.util.Optional;

/** Words the reason of a gap, quoting what was looked up. */
public final class GapWording {

    private static final String UNKNOWN = "?";

    private GapWording() {}

    static Problem problem(LineContext context, MissingInput missing, ImpactCategory category) {
        CoreCode code = isDeviceUnknown(context, missing) ? unknown(context) : missing.code();
        return Problem.of(code, Location.NONE, values(context, code, missing, category));
    }

    /** Returns whether the wording quotes id or dates, which lines with one path through the rules do not share. */
    public static boolean isOfOneLine(ProblemCode code) {
        return code == CoreCode.LIFETIME_UNDETERMINED || code == CoreCode.PURCHASE_UNDETERMINED;
    }

    private static boolean isDeviceUnknown(LineContext context, MissingInput missing) {
        return context.device.isEmpty()
                && lineInput(missing).filter(GapWording::isOfDevice).isPresent();
    }

    /** Returns why there is no device: its kind has none, or nothing is known. */
    private static CoreCode unknown(LineContext context) {
        Optional<UnassessedKind> kind = context.line.type().flatMap(UnassessedKind::find);
        if (kind.equals(Optional.of(UnassessedKind.ACCESSORY))) {
            return CoreCode.ACCESSORY;
        }
        return kind.isPresent() || context.declaredType.isPresent()
                ? CoreCode.KIND_WITHOUT_FIGURE
                : CoreCode.DEVICE_UNKNOWN;
    }

    private static boolean isOfDevice(LineInput input) {
        return input.phase().isPresent() || input.source().endsWith(".electricity");
    }

    private static Optional<LineInput> lineInput(MissingInput missing) {
        return missing.input()
                .filter(InputSource.FromLine.class::isInstance)
                .map(source -> ((InputSource.FromLine) source).input());
    }

    private static String[] values(LineContext context, CoreCode code, MissingInput missing, ImpactCategory category) {
        return switch (code) {
            case ACCESSORY -> texts(context.line.model().orElse(UNKNOWN));
            case DEVICE_UNKNOWN, KIND_WITHOUT_FIGURE ->
                texts(context.line.model().orElse(UNKNOWN), context.line.type().orElse(UNKNOWN));
            case FACTOR_MISSING -> texts(device(context), lookedFor(missing) + ", " + category.id());
            case ELECTRICITY_MISSING, REFERENCE_HOURS_MISSING -> texts(device(context));
            case LIFETIME_UNDETERMINED, PURCHASE_UNDETERMINED -> texts(context.line.id(), lifetime(context));
            case LIFETIME_UNKNOWN -> texts(type(context));
            case MIX_MISSING -> texts(country(context, missing), category.id());
            case PUE_MISSING ->
                texts(context.line.dataCentre().map(DataCentre::name).orElse(UNKNOWN));
            case NOT_FINITE -> texts(missing.ruleId());
            default -> texts(lookedFor(missing));
        };
    }

    private static String device(LineContext context) {
        return context.device.map(DeviceLookup::model).map(model -> model.id()).orElse(UNKNOWN);
    }

    private static String type(LineContext context) {
        return context.type.map(EquipmentType::id).or(context.line::type).orElse(UNKNOWN);
    }

    private static String lookedFor(MissingInput missing) {
        return missing.input().map(InputSource::toString).orElse(missing.ruleId());
    }

    private static String lifetime(LineContext context) {
        ServiceLife life = context.line.serviceLife();
        return life.purchased().isEmpty() && life.withdrawn().isEmpty()
                ? UNKNOWN
                : text(life.purchased()) + " .. " + text(life.withdrawn());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Returns the country that was actually looked up. */
    private static String country(LineContext context, MissingInput missing) {
        return context.areaOf(lineInput(missing).orElse(LineInput.MIX_DATA_CENTRE))
                .orElse(UNKNOWN);
    }

    private static String[] texts(String... texts) {
        return texts;
    }
}

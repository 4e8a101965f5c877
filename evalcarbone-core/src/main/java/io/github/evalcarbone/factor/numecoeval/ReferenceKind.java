package io.github.evalcarbone.factor.numecoeval;

import static io.github.evalcarbone.factor.numecoeval.ReferenceField.AREA;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.CATEGORY;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.CRITERION;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.CRITERION_CODE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.DEFAULT_ITEM;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.DESCRIPTION;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.ELECTRICITY;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.HYPOTHESIS;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.ITEM;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.ITEM_OF_TYPE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.LABEL;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.LIFETIME;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.MODEL;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.NETWORK;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.PHASE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.PHASE_CODE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.PLACE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.SLOPE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.SOURCE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.TARGET;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.TYPE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.TYPE_OF_ITEM;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.UNIT;
import static io.github.evalcarbone.factor.numecoeval.ReferenceField.VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of reference tables, each distinguished from the following ones by its required columns. */
enum ReferenceKind {
    /** In NumEcoEval 2, the electricity mixes too. */
    IMPACTS(
            "impactEquipement, itemImpact",
            List.of(ITEM, PHASE, CRITERION, VALUE),
            List.of(ELECTRICITY, UNIT, CATEGORY, PLACE, SOURCE, DESCRIPTION)),
    NETWORK_IMPACTS("impactReseau", List.of(NETWORK, PHASE, CRITERION, VALUE), List.of()),
    MESSAGING_IMPACTS("impactMessagerie", List.of(CRITERION, SLOPE), List.of()),
    MIXES("mixElectrique", List.of(PLACE, CRITERION, VALUE), List.of(AREA, UNIT, SOURCE)),
    TYPES("typeEquipement, itemType", List.of(TYPE, LIFETIME, DEFAULT_ITEM), List.of(SOURCE)),
    /** A table of EvalCarbone SIH only. */
    TYPES_OF_ITEMS("correspondanceTypeEquipement", List.of(TYPE_OF_ITEM, ITEM_OF_TYPE), List.of()),
    MATCHING("correspondanceRefEquipement, matchingItem", List.of(MODEL, TARGET), List.of()),
    HYPOTHESES("hypothese, hypothesis", List.of(HYPOTHESIS, VALUE), List.of(SOURCE)),
    CRITERIA("critere, criterion", List.of(CRITERION_CODE, UNIT), List.of(LABEL)),
    PHASES("etape, lifecycleStep", List.of(PHASE_CODE, LABEL), List.of());

    private final String table;
    private final List<ReferenceField> required;
    private final List<ReferenceField> optional;

    ReferenceKind(String table, List<ReferenceField> required, List<ReferenceField> optional) {
        this.table = table;
        this.required = required;
        this.optional = optional;
    }

    /** Returns the kind whose required columns a header has. */
    static Optional<ReferenceKind> of(List<String> columns) {
        return Arrays.stream(values())
                .filter(kind -> kind.required.stream()
                        .allMatch(field -> columns.stream().anyMatch(field::isCalled)))
                .findFirst();
    }

    /** Returns the required columns of all kinds, for a problem. */
    static String headers() {
        return Arrays.stream(values()).map(ReferenceKind::header).collect(Collectors.joining(" | "));
    }

    static String names() {
        return Arrays.stream(values()).map(ReferenceKind::toString).collect(Collectors.joining(" | "));
    }

    private String header() {
        return required.stream().map(ReferenceField::usualName).collect(Collectors.joining(";"));
    }

    boolean reads(String column) {
        return required.stream().anyMatch(field -> field.isCalled(column))
                || optional.stream().anyMatch(field -> field.isCalled(column));
    }

    /** Returns the name of the table in NumEcoEval 1, and in G4IT if it has it. */
    @Override
    public String toString() {
        return table;
    }
}

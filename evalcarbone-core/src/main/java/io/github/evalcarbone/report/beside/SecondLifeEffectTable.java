package io.github.evalcarbone.report.beside;

import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The effect of a second life by each method, that of the rules marked: a number if a method has all it needs, else what it lacks.
 */
public final class SecondLifeEffectTable {

    private static final int DIGITS = 3;
    private static final int KILOGRAMS = 3;

    private final SecondLifeEffect effect;
    private final String title;
    private final boolean isAvoided;
    private final Wording words;

    private SecondLifeEffectTable(SecondLifeEffect effect, String title, boolean isAvoided, Wording words) {
        this.effect = effect;
        this.title = title;
        this.isAvoided = isAvoided;
        this.words = words;
    }

    /** Returns the differences that a scenario makes, negative where it avoids. */
    public static List<ReportBlock> ofDifferences(SecondLifeEffect effect, Wording words) {
        return new SecondLifeEffectTable(effect, effect.name(), false, words).blocks();
    }

    /** Returns what a lever of a title avoids. */
    public static List<ReportBlock> ofAvoided(SecondLifeEffect effect, String title, Wording words) {
        return new SecondLifeEffectTable(effect, title, true, words).blocks();
    }

    private List<ReportBlock> blocks() {
        String lines = words.numbers().whole(effect.lines());
        return effect.entries().isEmpty()
                ? List.of(new Paragraph(words.text("second.life.effect.single", title, lines)))
                : List.of(new Paragraph(words.text("second.life.effect", title, lines)), table());
    }

    private Table table() {
        String key = isAvoided ? "column.lever.avoided" : "column.difference.in";
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.method")),
                ReportBlock.numbers(words.text(key, unit())),
                ReportBlock.words(words.text("column.method.remark")));
        return new Table(columns, effect.entries().stream().map(this::row).toList(), List.of());
    }

    private boolean isClimate() {
        return effect.category().equals(ImpactCategory.CLIMATE_CHANGE);
    }

    private String unit() {
        return isClimate()
                ? words.text("column.tonnes")
                : words.unit(effect.category().unitPerYear());
    }

    private List<String> row(Entry entry) {
        String name = words.text("method." + entry.method());
        return List.of(
                effect.isUsed(entry.method()) ? words.text("method.used", name) : name,
                entry.isUnknown() ? words.text("difference.not.computable") : number(entry.exact()),
                remark(entry));
    }

    private String number(BigDecimal exact) {
        BigDecimal shown = isAvoided ? exact.negate() : exact;
        String size = words.numbers().significant(isClimate() ? shown.movePointLeft(KILOGRAMS) : shown, DIGITS);
        boolean isSigned = !isAvoided && shown.signum() > 0;
        return shown.signum() == 0 ? words.numbers().whole(0) : isSigned ? "+" + size : size;
    }

    private String remark(Entry entry) {
        List<String> missing = new ArrayList<>();
        add(missing, "second.life.lacks.refurbishing", entry.refurbishments());
        add(missing, "second.life.lacks.values", entry.others());
        return missing.isEmpty()
                ? words.textOr("second.life.about." + entry.method(), "")
                : String.join(words.text("total.separator"), missing);
    }

    private void add(List<String> missing, String key, long lines) {
        if (lines > 0) {
            missing.add(words.text(key, words.numbers().whole(lines)));
        }
    }
}

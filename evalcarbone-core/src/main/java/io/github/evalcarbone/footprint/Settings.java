package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Column;
import io.github.evalcarbone.batch.Leaf;
import io.github.evalcarbone.batch.LeafTables;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Lifetime;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Evaluations;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Value;
import io.github.evalcarbone.rule.Value.DateValue;
import io.github.evalcarbone.rule.Value.FlagValue;
import io.github.evalcarbone.rule.Value.NumberValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of the lines, numbered: model, type, country and data centre, which decide every figure of the factors. What the
 * plan needs of them is looked up once a setting. Grows with the settings seen; not thread-safe.
 */
final class Settings implements LeafTables {

    /**
     * What decides which factors apply to a line.
     *
     * @param model  the model as stated
     * @param type  the type as stated
     * @param country  the country as stated
     * @param dataCentre  the data centre
     * @param found  a line of the setting as it was computed
     */
    record Setting(
            Optional<String> model,
            Optional<String> type,
            Optional<String> country,
            Optional<DataCentre> dataCentre,
            FootprintLine found) {}

    private final LineEvaluator evaluator;
    private final Binding binding;
    private final List<Setting> settings = new ArrayList<>();
    private final Table[] tables;
    private int[] slots = new int[64];

    Settings(Binding binding, LineEvaluator evaluator) {
        this.binding = binding;
        this.evaluator = evaluator;
        this.tables = Stream.generate(Table::new)
                .limit(binding.plan().leaves().size())
                .toArray(Table[]::new);
    }

    /** The same settings, by the same codes, under other rules and factors. */
    Settings under(Binding other, LineEvaluator otherEvaluator) {
        Settings found = new Settings(other, otherEvaluator);
        for (int code = 0; code < size(); code++) {
            found.codeOf(line(get(code)));
        }
        return found;
    }

    private static Equipment line(Setting setting) {
        return new Equipment(
                "-",
                "-",
                setting.model,
                setting.type,
                1,
                Lifetime.OF_TYPE,
                UsageProfile.REFERENCE,
                setting.country,
                setting.dataCentre,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    int size() {
        return settings.size();
    }

    Setting get(int code) {
        return settings.get(code);
    }

    double value(int leaf, int code) {
        return tables[leaf].get(code);
    }

    @Override
    public void show(int leaf, int[] codes, int size, Column column) {
        tables[leaf].show(codes, size, column);
    }

    /** The number of the line's setting, a new one if no line had it before; open addressing, nothing allocated to look it up. */
    int codeOf(Equipment line) {
        int slot = hash(line.model(), line.type(), line.country(), line.dataCentre()) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (isOf(settings.get(slots[slot] - 1), line)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(line, slot);
    }

    private static boolean isOf(Setting setting, Equipment line) {
        return setting.model.equals(line.model())
                && setting.type.equals(line.type())
                && setting.country.equals(line.country())
                && setting.dataCentre.equals(line.dataCentre());
    }

    private static int hash(Optional<?> model, Optional<?> type, Optional<?> country, Optional<?> dataCentre) {
        int hash = ((model.hashCode() * 31 + type.hashCode()) * 31 + country.hashCode()) * 31 + dataCentre.hashCode();
        return hash ^ (hash >>> 16);
    }

    private int add(Equipment line, int slot) {
        LineContext context = evaluator.context(line);
        settings.add(new Setting(line.model(), line.type(), line.country(), line.dataCentre(), context.found()));
        slots[slot] = settings.size();
        if (2 * settings.size() > slots.length) {
            rehash();
        }
        lookUp(context);
        return settings.size() - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int code = 0; code < settings.size(); code++) {
            Setting setting = settings.get(code);
            int slot = hash(setting.model, setting.type, setting.country, setting.dataCentre) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = code + 1;
        }
    }

    private void lookUp(LineContext context) {
        Evaluations shared = Evaluations.of(binding.rules(), context::value);
        List<Evaluations> ofCategories = binding.categories().stream()
                .map(category -> shared.forCategory(input -> context.value(input, category)))
                .toList();
        for (int leaf = 0; leaf < tables.length; leaf++) {
            Leaf found = binding.plan().leaves().get(leaf);
            Evaluations evaluations = found.category() < 0 ? shared : ofCategories.get(found.category());
            tables[leaf].add(number(context, evaluations, found));
        }
    }

    private double number(LineContext context, Evaluations evaluations, Leaf leaf) {
        if (leaf.source() instanceof FromRule rule) {
            return evaluations
                    .of(binding.rules().rule(rule.id()).orElseThrow())
                    .value()
                    .orElse(Double.NaN);
        }
        LineInput input = ((FromLine) leaf.source()).input();
        return value(context, input, leaf.category()).map(Settings::number).orElse(Double.NaN);
    }

    private Optional<Value> value(LineContext context, LineInput input, int category) {
        if (category < 0) {
            return context.value(input);
        }
        ImpactCategory found = binding.categories().get(category);
        return context.value(input, found);
    }

    private static double number(Value value) {
        if (value instanceof FlagValue flag) {
            return flag.value() ? 1 : 0;
        }
        return value instanceof DateValue date ? date.value().toEpochDay() : ((NumberValue) value).value();
    }
}

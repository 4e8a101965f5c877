package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.Leaf;
import io.github.evalcarbone.engine.batch.LeafTables;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbered settings of the lines: model, type, country and data centre, which determine every figure of the
 * factors. The figures that the plan needs are looked up once per setting. Grows with the settings seen; not
 * thread-safe.
 */
final class FactorProfiles implements LeafTables {

    /**
     * The properties that determine which factors apply to a line.
     *
     * @param modelText  the model as stated; may be empty
     * @param typeText  the type as stated; may be empty
     * @param countryText  the country as stated; may be empty
     * @param contractText  the site, if its contract decides the electricity; empty otherwise
     * @param dataCentre  the data centre
     * @param found  a line of the setting as it was computed
     */
    record Setting(
            String modelText,
            String typeText,
            String countryText,
            String contractText,
            Optional<DataCentre> dataCentre,
            FootprintLine found) {

        static Setting of(Equipment line, String contract, FootprintLine found) {
            return new Setting(
                    line.model().orElse(""),
                    line.type().orElse(""),
                    line.country().orElse(""),
                    contract,
                    line.dataCentre(),
                    found);
        }

        boolean isOf(String model, String type, String country, String contract) {
            return modelText.equals(model)
                    && typeText.equals(type)
                    && countryText.equals(country)
                    && contractText.equals(contract);
        }

        Optional<String> model() {
            return stated(modelText);
        }

        Optional<String> type() {
            return stated(typeText);
        }

        Optional<String> country() {
            return stated(countryText);
        }

        Optional<String> contract() {
            return stated(contractText);
        }

        private static Optional<String> stated(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
    }

    private final LineEvaluator evaluator;
    private final Binding binding;
    private Setting[] known = new Setting[16];
    private int size;
    private final CodedValues[] tables;
    private final boolean contracts;
    private int[] slots = new int[64];

    public FactorProfiles(Binding binding, LineEvaluator evaluator) {
        this.binding = binding;
        this.evaluator = evaluator;
        this.contracts = binding.countsContracts();
        this.tables = Stream.generate(CodedValues::new)
                .limit(binding.plan().leaves().size())
                .toArray(CodedValues[]::new);
    }

    /** Returns the same settings, by the same codes, under other rules and factors. */
    public FactorProfiles under(Binding other, LineEvaluator otherEvaluator) {
        FactorProfiles found = new FactorProfiles(other, otherEvaluator);
        for (int code = 0; code < size(); code++) {
            found.codeOf(line(get(code)));
        }
        return found;
    }

    private static Equipment line(Setting setting) {
        return new Equipment(
                "-",
                "-",
                setting.model(),
                setting.type(),
                1,
                ServiceLife.UNKNOWN,
                Condition.NEW,
                Holding.UNKNOWN,
                UsageProfile.REFERENCE,
                setting.country(),
                setting.dataCentre,
                Optional.empty(),
                setting.contract(),
                Optional.empty(),
                Optional.empty(),
                Attributes.NONE);
    }

    public int size() {
        return size;
    }

    public Setting get(int code) {
        return known[code];
    }

    public double value(int leaf, int code) {
        return tables[leaf].get(code);
    }

    @Override
    public void show(int leaf, int[] codes, int size, Column column) {
        tables[leaf].show(codes, size, column);
    }

    /**
     * Returns the number of the line's setting, a new one if no line had it before; the hash table uses open
     * addressing, so that a look-up allocates nothing.
     */
    public int codeOf(Equipment line) {
        String model = line.model().orElse("");
        String type = line.type().orElse("");
        String country = line.country().orElse("");
        String contract = contract(line);
        int slot = slot(model, type, country);
        while (slots[slot] != 0) {
            Setting setting = known[slots[slot] - 1];
            if (setting.isOf(model, type, country, contract) && setting.dataCentre.equals(line.dataCentre())) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(line, contract, slot);
    }

    /** Returns the site of a line if its contract decides the electricity; otherwise lines of all sites share settings. */
    private String contract(Equipment line) {
        return contracts ? binding.contract(line) : "";
    }

    /** Returns the slot of a setting; the data centre is not hashed, as there are few and most lines are in none. */
    private int slot(String model, String type, String country) {
        int hash = (model.hashCode() * 31 + type.hashCode()) * 31 + country.hashCode();
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private int add(Equipment line, String contract, int slot) {
        LineContext context = evaluator.context(line);
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size);
        }
        known[size++] = Setting.of(line, contract, context.found());
        slots[slot] = size;
        if (2 * size > slots.length) {
            rehash();
        }
        lookUp(context);
        return size - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int code = 0; code < size; code++) {
            int slot = slot(known[code].modelText, known[code].typeText, known[code].countryText);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = code + 1;
        }
    }

    private void lookUp(LineContext context) {
        LineEvaluations shared = LineEvaluations.of(binding.rules(), context::value);
        List<LineEvaluations> ofCategories = binding.categories().stream()
                .map(category -> shared.forCategory(input -> context.value(input, category)))
                .toList();
        for (int leaf = 0; leaf < tables.length; leaf++) {
            Leaf found = binding.plan().leaves().get(leaf);
            LineEvaluations evaluations = found.category() < 0 ? shared : ofCategories.get(found.category());
            tables[leaf].add(number(context, evaluations, found));
        }
    }

    private double number(LineContext context, LineEvaluations evaluations, Leaf leaf) {
        if (leaf.source() instanceof FromRule rule) {
            return evaluations
                    .of(binding.rules().rule(rule.id()).orElseThrow())
                    .value()
                    .orElse(Double.NaN);
        }
        LineInput input = ((FromLine) leaf.source()).input();
        return value(context, input, leaf.category())
                .map(FactorProfiles::number)
                .orElse(Double.NaN);
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

package io.github.evalcarbone.expression.syntax;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Signature;
import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.FlagKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines the kind and unit of an expression, and reports every fault found on the way.
 * <p>
 * A part with a fault has no kind, and expressions that contain it are not checked, so that each fault is reported
 * once.
 */
public final class UnitChecker {

    private final Map<String, ValueKind> inputs;
    private final Location text;
    private final List<Problem> problems;

    /**
     * Creates a checker of expressions over inputs of known kinds; {@code text} is the location of the expression's
     * JSON string.
     */
    public UnitChecker(Map<String, ValueKind> inputs, Location text, List<Problem> problems) {
        this.inputs = inputs;
        this.text = text;
        this.problems = problems;
    }

    public void requireResult(Formula formula, Unit unit) {
        kind(formula.expression()).ifPresent(kind -> {
            if (!(kind instanceof NumberKind)) {
                fault(CoreCode.WRONG_KIND, 0, formula.text(), "number");
            } else if (!kind.equals(new NumberKind(unit))) {
                fault(CoreCode.RULE_RESULT_UNIT_DIFFERS, 0, kind.toString(), unit.toString());
            }
        });
    }

    public void requireCondition(Formula formula) {
        require(formula.expression(), ValueKind.FLAG);
    }

    /** Returns the kind of an expression; empty if a part of it has a fault. */
    public Optional<ValueKind> kind(Expression expression) {
        if (expression instanceof Literal) {
            return number(Unit.ONE);
        } else if (expression instanceof Name name) {
            return nameKind(name.name(), name.offset());
        } else if (expression instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        } else if (expression instanceof Call call) {
            return call(call);
        }
        return condition(expression);
    }

    private Optional<ValueKind> nameKind(String name, int offset) {
        Optional<ValueKind> kind = Optional.ofNullable(inputs.get(name));
        if (kind.isEmpty()) {
            fault(CoreCode.UNKNOWN_IDENTIFIER, offset, name, first(inputs.keySet()), Nearest.to(name, inputs.keySet()));
        }
        return kind;
    }

    private Optional<ValueKind> arithmetic(Arithmetic node) {
        Optional<Unit> left = unit(node.left());
        Optional<Unit> right = unit(node.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return switch (node.operator()) {
            case TIMES -> number(left.get().times(right.get()));
            case DIVIDED_BY -> number(left.get().dividedBy(right.get()));
            case PLUS, MINUS -> same(left.get(), right.get(), node.offset());
        };
    }

    private Optional<ValueKind> same(Unit left, Unit right, int offset) {
        if (!left.equals(right)) {
            fault(CoreCode.RULE_OPERAND_UNITS_DIFFER, offset, left.toString(), right.toString());
            return Optional.empty();
        }
        return number(left);
    }

    private Optional<ValueKind> call(Call call) {
        Signature signature = call.function().signature();
        if (!signature.takes(call.arguments().size())) {
            fault(CoreCode.EXPRESSION_SYNTAX, call.offset(), call.function().name(), signature.toString());
            return Optional.empty();
        }
        if (signature instanceof Fixed fixed) {
            return fixed(call, fixed);
        } else if (signature instanceof OneUnit) {
            return ofOneUnit(call);
        }
        throw new IllegalStateException("The signature [" + signature + "] must have a check of its units.");
    }

    private Optional<ValueKind> fixed(Call call, Fixed signature) {
        for (int i = 0; i < signature.parameters().size(); i++) {
            require(call.arguments().get(i), signature.parameters().get(i));
        }
        return Optional.of(signature.result());
    }

    private Optional<ValueKind> ofOneUnit(Call call) {
        List<Optional<Unit>> units = call.arguments().stream().map(this::unit).toList();
        if (units.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Optional<ValueKind> kind = number(units.get(0).orElseThrow());
        for (Optional<Unit> other : units.subList(1, units.size())) {
            kind = same(units.get(0).orElseThrow(), other.orElseThrow(), call.offset());
        }
        return kind;
    }

    private Optional<ValueKind> condition(Expression expression) {
        if (expression instanceof Given given) {
            nameKind(given.name(), given.offset());
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison);
        } else {
            expression.operands().forEach(operand -> require(operand, ValueKind.FLAG));
        }
        return Optional.of(ValueKind.FLAG);
    }

    private void comparison(Comparison node) {
        Optional<ValueKind> left = kind(node.left());
        Optional<ValueKind> right = kind(node.right());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (left.get() instanceof FlagKind || right.get() instanceof FlagKind) {
            fault(CoreCode.WRONG_KIND, node.offset(), node.operator().toString(), "number | date");
        } else if (!left.equals(right)) {
            fault(
                    CoreCode.RULE_OPERAND_UNITS_DIFFER,
                    node.offset(),
                    left.get().toString(),
                    right.get().toString());
        }
    }

    private void require(Expression expression, ValueKind wanted) {
        kind(expression).ifPresent(kind -> {
            if (!kind.equals(wanted)) {
                fault(CoreCode.WRONG_KIND, expression.offset(), kind.toString(), wanted.toString());
            }
        });
    }

    private Optional<Unit> unit(Expression expression) {
        Optional<ValueKind> kind = kind(expression);
        if (kind.isPresent() && kind.get() instanceof NumberKind number) {
            return Optional.of(number.unit());
        }
        kind.ifPresent(found -> fault(CoreCode.WRONG_KIND, expression.offset(), found.toString(), "number"));
        return Optional.empty();
    }

    private static Optional<ValueKind> number(Unit unit) {
        return Optional.of(new NumberKind(unit));
    }

    /**
     * Reports a problem at a character of the expression: one past the quotation mark of its JSON string, plus the
     * offset.
     */
    private void fault(CoreCode code, int offset, String... values) {
        problems.add(Problem.of(code, inside(text, offset), values));
    }

    /** Returns the first names of a list that may be long. */
    public static String first(Collection<String> names) {
        List<String> first = names.stream().limit(20).toList();
        return first + (names.size() > first.size() ? " ..." : "");
    }

    public static Location inside(Location text, int offset) {
        return Location.json(text.file(), text.path(), text.row(), text.column() + 1 + offset);
    }
}

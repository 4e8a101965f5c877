package io.github.evalcarbone.json;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.system.SharedTerminals;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.system.VirtualMachine.Purpose;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;

/** Reads objects written by {@link SystemObjectWriter}; an object with a problem is empty. */
final class SystemObjectReader {

    /** A range of numbers, with its text in problems. */
    private enum Range {
        ABOVE_ZERO(value -> value > 0, "above 0"),
        NOT_NEGATIVE(value -> value >= 0, ">= 0"),
        SHARE(value -> value >= 0 && value <= 1, "from 0 to 1"),
        PEOPLE(value -> value >= 0 && value <= 1e12, "from 0 to 1E12"),
        HOURS(value -> value >= 0 && value <= 8_784, "from 0 to 8784"),
        AT_LEAST_ONE(value -> value >= 1, ">= 1");

        private final DoublePredicate test;
        private final String text;

        Range(DoublePredicate test, String text) {
            this.test = test;
            this.text = text;
        }
    }

    private final List<Problem> problems;

    SystemObjectReader(List<Problem> problems) {
        this.problems = problems;
    }

    private <T> Optional<T> unlessWrong(int before, Supplier<T> made) {
        return problems.size() == before ? Optional.of(made.get()) : Optional.empty();
    }

    Optional<Host> host(ObjectReader json) {
        int before = problems.size();
        String equipment = json.text("equipment");
        Optional<Double> vcpus = optional(json, "vcpus", Range.ABOVE_ZERO);
        Optional<Double> memory = optional(json, "memoryGigabytes", Range.ABOVE_ZERO);
        Optional<Double> storage = optional(json, "storageGigabytes", Range.ABOVE_ZERO);
        return unlessWrong(before, () -> new Host(equipment, vcpus, memory, storage));
    }

    /** Reads the people who share terminals and their hours, of devices that are read already. */
    Optional<SharedTerminals> terminals(ObjectReader json, Equipment device) {
        int before = problems.size();
        double users = number(json, "users", Range.PEOPLE);
        double hours = number(json, "hoursPerYear", Range.HOURS);
        return unlessWrong(before, () -> new SharedTerminals(device, users, hours));
    }

    Optional<VirtualMachine> machine(ObjectReader json, String id, String label) {
        int before = problems.size();
        String host = json.text("host");
        double quantity = number(json, "quantity", Range.ABOVE_ZERO);
        Optional<Double> key = optional(json, "allocationKey", Range.SHARE);
        Optional<Double> vcpus = optional(json, "vcpus", Range.ABOVE_ZERO);
        Optional<Double> memory = optional(json, "memoryGigabytes", Range.ABOVE_ZERO);
        Optional<Double> storage = optional(json, "storageGigabytes", Range.ABOVE_ZERO);
        Optional<Purpose> purpose = json.has("purpose")
                ? Optional.of(ProblemReader.constant(json, "purpose", Purpose.values(), Purpose::name))
                : Optional.empty();
        Optional<Double> electricity = optional(json, "annualKilowattHours", Range.NOT_NEGATIVE);
        return unlessWrong(
                before,
                () -> new VirtualMachine(id, label, host, quantity, key, vcpus, memory, storage, purpose, electricity));
    }

    Optional<Application> application(ObjectReader json, String id, String label) {
        int before = problems.size();
        Optional<String> domain = json.optionalText("domain");
        List<String> machines = ids(json, "machines");
        List<String> equipment = ids(json, "equipment");
        Map<String, Integer> environments =
                json.object("environments").map(this::environments).orElse(Map.of());
        Map<String, Double> keys = figures(json, "keys", Range.SHARE);
        Map<String, Double> weights = figures(json, "weights", Range.ABOVE_ZERO);
        return unlessWrong(
                before, () -> new Application(id, label, machines, equipment, environments, keys, weights, domain));
    }

    private static Optional<ObjectReader> member(ObjectReader json, String key) {
        return json.has(key) ? json.object(key) : Optional.empty();
    }

    private Map<String, Double> figures(ObjectReader json, String key, Range range) {
        Map<String, Double> figures = new HashMap<>();
        member(json, key)
                .ifPresent(by ->
                        by.members().keySet().forEach(carrier -> figures.put(carrier, number(by, carrier, range))));
        return figures;
    }

    private List<String> ids(ObjectReader json, String key) {
        List<String> ids = json.rawTexts(key);
        ids.stream()
                .filter(String::isBlank)
                .forEach(id -> problems.add(Problem.of(CoreCode.SYSTEM_REFERENCE_UNKNOWN, json.at(key), id)));
        return ids;
    }

    private Map<String, Integer> environments(ObjectReader json) {
        Map<String, Integer> environments = new HashMap<>();
        json.members().keySet().forEach(carrier -> {
            double count = number(json, carrier, Range.AT_LEAST_ONE);
            if (count != (int) count) {
                outOfRange(json, carrier, count, "1, 2, 3, ...");
            }
            environments.put(carrier, (int) count);
        });
        return environments;
    }

    Optional<ExternalService> service(ObjectReader json, String id) {
        int before = problems.size();
        AssessedKind[] kinds = {AssessedKind.CLOUD_INSTANCE, AssessedKind.NETWORK_USE, AssessedKind.PRINTING};
        return switch (ProblemReader.constant(json, "service", kinds, AssessedKind::toString)) {
            case NETWORK_USE -> network(json, id, before);
            case PRINTING -> printing(json, id, before);
            default -> instance(json, id, before);
        };
    }

    private Optional<ExternalService> network(ObjectReader json, String id, int before) {
        String network = json.text("network");
        double volume = number(json, "gigabytesPerYear", Range.NOT_NEGATIVE);
        return unlessWrong(before, () -> new NetworkUse(id, network, volume));
    }

    private Optional<ExternalService> printing(ObjectReader json, String id, int before) {
        String page = json.text("page");
        double pages = number(json, "pagesPerYear", Range.NOT_NEGATIVE);
        return unlessWrong(before, () -> new Printing(id, page, pages));
    }

    private Optional<ExternalService> instance(ObjectReader json, String id, int before) {
        String provider = json.text("provider");
        String type = json.text("type");
        Optional<String> processor = json.optionalText("processor");
        String area = json.text("area");
        double quantity = number(json, "quantity", Range.ABOVE_ZERO);
        Optional<Double> hours = optional(json, "hoursPerYear", Range.HOURS);
        Optional<Double> load = optional(json, "load", Range.SHARE);
        Optional<Double> vcpus = optional(json, "vcpus", Range.ABOVE_ZERO);
        Optional<Double> server = optional(json, "serverVcpus", Range.ABOVE_ZERO);
        if (server.isPresent() && server.orElseThrow() < vcpus.orElse(0.0)) {
            outOfRange(json, "serverVcpus", server.orElseThrow(), ">= " + Numbers.shortest(vcpus.orElseThrow()));
        }
        Optional<Double> pue = optional(json, "pue", Range.AT_LEAST_ONE);
        Optional<Accelerators> cards = member(json, "accelerators").flatMap(this::accelerators);
        return unlessWrong(
                before,
                () -> new CloudInstance(
                        id, provider, type, processor, area, quantity, hours, load, vcpus, server, pue, cards));
    }

    private Optional<Accelerators> accelerators(ObjectReader json) {
        int before = problems.size();
        Optional<Double> count = optional(json, "count", Range.NOT_NEGATIVE);
        Optional<String> model = json.optionalText("model");
        Optional<Double> load = optional(json, "load", Range.SHARE);
        return unlessWrong(before, () -> new Accelerators(count, model, load));
    }

    Optional<Messaging> month(ObjectReader json) {
        int before = problems.size();
        String id = json.text("line");
        Optional<YearMonth> month = yearMonth(json);
        double mails = number(json, "mails", Range.NOT_NEGATIVE);
        double deliveries = number(json, "deliveries", Range.NOT_NEGATIVE);
        double megabytes = number(json, "megabytes", Range.NOT_NEGATIVE);
        return unlessWrong(before, () -> new Messaging(id, month.orElseThrow(), mails, deliveries, megabytes));
    }

    private Optional<YearMonth> yearMonth(ObjectReader json) {
        String text = json.text("month");
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, json.at("month"), text, "2026-01"));
            return Optional.empty();
        }
    }

    private Optional<Double> optional(ObjectReader json, String key, Range range) {
        return json.has(key) ? Optional.of(number(json, key, range)) : Optional.empty();
    }

    private double number(ObjectReader json, String key, Range range) {
        double value = json.number(key);
        if (!range.test.test(value)) {
            outOfRange(json, key, value, range.text);
        }
        return value;
    }

    private void outOfRange(ObjectReader json, String key, double value, String range) {
        problems.add(Problem.of(CoreCode.OUT_OF_RANGE, json.at(key), Numbers.shortest(value), range));
    }
}

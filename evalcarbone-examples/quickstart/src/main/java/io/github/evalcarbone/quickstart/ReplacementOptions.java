package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.purchase.FigureBasis;
import io.github.evalcarbone.purchase.NewDevice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say what would be bought instead of what is there: a model for each type, its years and its electricity. */
final class ReplacementOptions {

    private static final String WITH = "--with";
    private static final String YEARS = "--years";
    private static final String ELECTRICITY = "--kwh";
    private static final int MOST = 20;
    private static final double MOST_YEARS = 1_000;
    private static final double MOST_KILOWATT_HOURS = 1_000_000;
    private static final Pattern FIGURE = Pattern.compile("(?:(.*\\S.*)=)?([0-9]{1,7}(?:[.,][0-9]{1,9})?)");

    @Option(names = WITH, paramLabel = "[TYPE=]${bundle:label.model}", required = true, descriptionKey = "replace.with")
    private List<String> models = List.of();

    @Option(names = YEARS, paramLabel = "[TYPE=]${bundle:label.years}", descriptionKey = "replace.years")
    private List<String> years = List.of();

    @Option(names = ELECTRICITY, paramLabel = "[TYPE=]KWH", descriptionKey = "replace.kwh")
    private List<String> electricity = List.of();

    /** The types of some lines, and the devices that would replace them; what is wrong is noted. */
    private static final class Devices {

        private final Map<String, NewDevice> byType = new LinkedHashMap<>();
        private final Set<String> typesOfLines = new TreeSet<>();
        private final TypeChoices choices;
        private final FootprintPipeline pipeline;
        private final LocalDate day;
        private final Options options;

        Devices(Footprint footprint, List<String> lines, FootprintPipeline pipeline, Options options) {
            this.pipeline = pipeline;
            this.day = footprint.evaluationDate();
            this.options = options;
            this.choices = new TypeChoices(pipeline.calculator().factors(), options);
            footprint.lines().stream()
                    .filter(line -> lines.isEmpty() || lines.contains(line.id()))
                    .map(FootprintLine::type)
                    .forEach(type -> typesOfLines.add(type.orElse("")));
        }

        void add(String text) {
            int at = text.indexOf('=');
            String model = text.substring(at + 1).strip();
            if (at == 0 || model.isEmpty()) {
                options.misuse(WITH, "replace.bad-with", text);
            } else if (at > 0) {
                type(WITH, text.substring(0, at).strip()).ifPresent(type -> find(text, type, model));
            } else {
                find(model);
            }
        }

        /** A type of a line, by any word for it. */
        private Optional<String> type(String option, String text) {
            Optional<String> found =
                    choices.find(option, text).map(asked -> asked.type().id());
            found.filter(type -> !typesOfLines.contains(type)).ifPresent(type -> noLine(option, type));
            return found.filter(typesOfLines::contains);
        }

        private void noLine(String option, String type) {
            List<String> known =
                    typesOfLines.stream().filter(id -> !id.isEmpty()).toList();
            String named = String.join(", ", known.stream().limit(MOST).toList());
            options.misuse(option, "plan.type", type, known.size() > MOST ? named + ", …" : named);
        }

        /** A device for a stated type may be of another type, such as a laptop for a desktop computer. */
        private void find(String text, String type, String model) {
            NewDevice.find(model, Optional.empty(), pipeline, day)
                    .filter(device -> device.basis() == FigureBasis.MODEL)
                    .or(() -> NewDevice.find(model, Optional.of(type), pipeline, day))
                    .ifPresentOrElse(
                            device -> put(type, device), () -> options.misuse(WITH, "replace.no-equipment", text));
        }

        /** A device without a type is for its own type, or for the only one there is. */
        private void find(String model) {
            Optional<NewDevice> found = NewDevice.find(model, Optional.empty(), pipeline, day);
            Optional<String> own = found.flatMap(this::type);
            if (own.filter(typesOfLines::contains).isPresent()) {
                put(own.get(), found.get());
            } else if (typesOfLines.size() == 1 && !typesOfLines.contains("")) {
                find(model, typesOfLines.iterator().next(), model);
            } else {
                options.misuse(WITH, "replace.which-type", model);
            }
        }

        private Optional<String> type(NewDevice device) {
            FactorSet factors = pipeline.calculator().factors();
            return device.model()
                    .flatMap(factors::model)
                    .map(known -> known.model().type())
                    .or(() -> device.device().type());
        }

        private void put(String type, NewDevice device) {
            if (byType.putIfAbsent(type, device) != null) {
                options.misuse(WITH, "plan.type.twice", type);
            }
        }

        void change(
                String option,
                String text,
                double least,
                double most,
                BiFunction<NewDevice, Double, NewDevice> change) {
            Matcher matcher = FIGURE.matcher(text.strip());
            Optional<Double> figure = Optional.of(matcher)
                    .filter(Matcher::matches)
                    .map(read -> RenewalOptions.number(read.group(2)))
                    .filter(number -> number >= least && number <= most);
            if (figure.isEmpty()) {
                options.misuse(option, "replace.bad" + option.replaceFirst("-", ""), text);
            } else {
                concerned(option, Optional.ofNullable(matcher.group(1)))
                        .forEach(type ->
                                byType.computeIfPresent(type, (id, device) -> change.apply(device, figure.get())));
            }
        }

        /** The types with a new device that a figure is for: all without a type. */
        private Set<String> concerned(String option, Optional<String> stated) {
            if (stated.isEmpty()) {
                return Set.copyOf(byType.keySet());
            }
            Optional<String> type = type(option, stated.get().strip());
            type.filter(known -> !byType.containsKey(known))
                    .ifPresent(known -> options.misuse(option, "replace.not-replaced", known));
            return type.stream().collect(Collectors.toSet());
        }
    }

    /** The new device by type; what is wrong is noted. */
    Map<String, NewDevice> devices(ComputedFootprint computed, List<String> lines, Options options) {
        Devices devices =
                new Devices(computed.equipment(), lines, FootprintPipeline.of(computed.calculator()), options);
        models.forEach(devices::add);
        years.forEach(text -> devices.change(YEARS, text, Double.MIN_VALUE, MOST_YEARS, NewDevice::withYears));
        electricity.forEach(
                text -> devices.change(ELECTRICITY, text, 0, MOST_KILOWATT_HOURS, NewDevice::withAnnualKilowattHours));
        return devices.byType;
    }
}

package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option that states electricity mixes of years to come: each counts from its year on, until that of a later one. */
final class YearlyMixOptions {

    private static final String NAME = "--mix";
    private static final Pattern FORM = Pattern.compile(
            "([^=:]*[^=:\\s][^=:]*):((?:19|20|21)[0-9]{2})=((?:[0-9]|10)(?:[.,][0-9]{1,12})?):(.*\\S.*)");
    private static final double MOST = 10;
    private static final String DATASET = "mixes-of-the-plan";

    @Option(
            names = NAME,
            paramLabel = "${bundle:label.country}:${bundle:label.year}=${bundle:label.number}:SOURCE",
            descriptionKey = "plan.mix")
    private List<String> mixes = List.of();

    /** The factors with the mixes, as far as these can be read. */
    FactorSet counted(FactorSet factors, Options options) {
        FactorDataset.Builder dataset =
                FactorDataset.builder(DATASET, "1", Source.of(DATASET, NAME, "LicenseRef-none"));
        Set<String> places = new HashSet<>();
        mixes.forEach(text -> add(dataset, text, factors, places, options));
        return mixes.isEmpty() || options.areWrong() ? factors : factors.withFirst(dataset.build());
    }

    private static void add(
            FactorDataset.Builder dataset, String text, FactorSet factors, Set<String> places, Options options) {
        Matcher read = FORM.matcher(text.strip());
        Optional<String> area = read.matches() ? factors.area(read.group(1).strip()) : Optional.empty();
        if (area.isEmpty() || number(read) > MOST) {
            options.misuse(NAME, "plan.bad-mix", text);
        } else if (!places.add(area.get() + " " + read.group(2))) {
            options.misuse(NAME, "plan.mix.twice", area.get(), read.group(2));
        } else {
            dataset.mix(ImpactCategory.CLIMATE_CHANGE, mix(area.get(), read));
        }
    }

    private static double number(Matcher read) {
        return Double.parseDouble(read.group(3).replace(',', '.'));
    }

    private static ElectricityMix mix(String area, Matcher read) {
        String source = read.group(4).strip();
        Unit unit = ImpactCategory.CLIMATE_CHANGE.unit().dividedBy(Unit.parse("kWh"));
        Provenance provenance =
                Provenance.of(Source.of(source, source, "LicenseRef-none").withPublisher(source), source);
        return ElectricityMix.of(area, new Factor(new Amount(number(read), unit), provenance))
                .withYear(Integer.parseInt(read.group(2)));
    }
}

package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import io.github.evalcarbone.matching.ModelMatch.Spread;
import io.github.evalcarbone.matching.ModelNames.Name;
import io.github.evalcarbone.units.ExactSum;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for models by the words of their names, in the datasets of a factor set. Cheap: the datasets keep their indexes. */
final class ModelSearch {

    private final List<ModelNames> names;

    ModelSearch(FactorSet factors) {
        this.names = factors.datasets().stream()
                .filter(dataset -> !dataset.models().isEmpty())
                .map(ModelNames::of)
                .toList();
    }

    /** Returns the only model whose words are these and what names call a form. */
    Optional<String> exactly(ModelWords words, List<ModelWords> forms) {
        return only(forms.stream()
                .flatMap(form -> exactly(words.with(form)).stream())
                .collect(Collectors.toSet()));
    }

    /** Returns the only model with these words, or else with these words besides those of the kind of device. */
    Optional<String> exactly(ModelWords words) {
        Set<String> exact = all(words, ModelNames::exactly);
        return only(exact.isEmpty() ? all(words, ModelNames::telling) : exact);
    }

    private Set<String> all(ModelWords words, BiFunction<ModelNames, ModelWords, Set<String>> look) {
        return names.stream()
                .flatMap(index -> look.apply(index, words).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> only(Set<String> models) {
        return models.size() == 1 ? models.stream().findFirst() : Optional.empty();
    }

    private Stream<Name> sharing(ModelWords words, Predicate<DeviceModel> allowed) {
        return names.stream().flatMap(index -> index.sharing(words)).filter(name -> allowed.test(name.model()));
    }

    /**
     * Returns the configurations of the product that these words name: those of most of the options named, and of them those of a
     * form, if any is of it.
     *
     * @param forms  what names call the form; nothing if it is not known
     */
    List<DeviceModel> configurations(ModelWords words, List<ModelWords> forms, Predicate<DeviceModel> allowed) {
        Map<Long, List<Name>> byOptions = sharing(words, allowed)
                .filter(name -> words.hasConfiguration(name.words()) || isOfForm(name, words, forms))
                .collect(Collectors.groupingBy(name -> words.options(name.words()), TreeMap::new, Collectors.toList()));
        List<Name> most =
                byOptions.values().stream().reduce((fewer, more) -> more).orElse(List.of());
        List<Name> formed =
                most.stream().filter(name -> isOfForm(name, words, forms)).toList();
        Map<String, DeviceModel> models = new LinkedHashMap<>();
        (formed.isEmpty() ? most : formed)
                .forEach(name -> models.putIfAbsent(name.model().id(), name.model()));
        return List.copyOf(models.values());
    }

    /** Returns whether a name is that of a configuration in a form, such as <i>Mini</i>, which else is another model. */
    private static boolean isOfForm(Name name, ModelWords words, List<ModelWords> forms) {
        return forms.stream()
                .anyMatch(form -> form.areIn(name.words()) && words.with(form).hasConfiguration(name.words()));
    }

    /** Returns the most similar models, the best first, equally similar ones by id. */
    List<Candidate> like(ModelWords words, Predicate<DeviceModel> allowed) {
        Map<String, Double> scores = new LinkedHashMap<>();
        sharing(words, allowed)
                .forEach(name -> scores.merge(name.model().id(), words.likeness(name.words()), Math::max));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::model))
                .limit(ModelMatcher.CANDIDATES)
                .toList();
    }

    /**
     * The configurations of one product. The one of the median figure stands for all: a real record, all of whose figures are of one
     * source, rather than a mean of several. Of an even number it is the higher one of the two in the middle. Configurations without
     * electricity are left out if others have it, those without a figure always.
     *
     * @param members  the configurations, by their figures, then by id; at least one
     */
    record Family(List<Member> members) {

        private static final List<LifecyclePhase> SPLIT =
                List.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.END_OF_LIFE);

        /** A configuration and its figure. */
        record Member(DeviceModel model, double figure) {}

        /** Returns the family of some models, if one of them has a figure. */
        static Optional<Family> of(Collection<DeviceModel> models, FactorSet factors) {
            Optional<ImpactCategory> category = category(factors);
            List<Member> known = models.stream()
                    .flatMap(model -> category.flatMap(of -> figure(model, of, factors)).stream())
                    .sorted(Comparator.comparingDouble(Member::figure)
                            .thenComparing(member -> member.model().id()))
                    .toList();
            List<Member> whole = known.stream()
                    .filter(member -> member.model().electricity().isPresent())
                    .toList();
            return Optional.of(new Family(whole.isEmpty() ? known : whole)).filter(family -> !family.members.isEmpty());
        }

        private static Optional<ImpactCategory> category(FactorSet factors) {
            List<ImpactCategory> all = factors.categories();
            return all.contains(ImpactCategory.CLIMATE_CHANGE)
                    ? Optional.of(ImpactCategory.CLIMATE_CHANGE)
                    : all.stream().findFirst();
        }

        private static Optional<Member> figure(DeviceModel model, ImpactCategory category, FactorSet factors) {
            Optional<Double> unsplit = value(model, LifecyclePhase.EMBODIED, category, factors);
            List<Double> split = SPLIT.stream()
                    .flatMap(phase -> value(model, phase, category, factors).stream())
                    .toList();
            Optional<Double> whole = split.isEmpty() ? unsplit : Optional.of(sum(split));
            return whole.map(figure -> new Member(model, figure));
        }

        private static double sum(List<Double> parts) {
            ExactSum sum = new ExactSum();
            parts.forEach(sum::add);
            return sum.value();
        }

        private static Optional<Double> value(
                DeviceModel model, LifecyclePhase phase, ImpactCategory category, FactorSet factors) {
            return factors.factor(model, phase, category)
                    .map(factor -> factor.amount().value());
        }

        DeviceModel median() {
            return members.get(members.size() / 2).model();
        }

        Spread spread(FactorSet factors) {
            String unit = category(factors)
                    .map(category -> category.unit().toString())
                    .orElse("");
            return new Spread(
                    members.size(),
                    members.get(0).figure(),
                    members.get(members.size() - 1).figure(),
                    unit);
        }
    }
}

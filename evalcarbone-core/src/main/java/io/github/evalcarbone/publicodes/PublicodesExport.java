package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.publicodes.Yaml.Mapping;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.RuleSetHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exports a rule set as a Publicodes file, whose comments state what Publicodes cannot express. Thread-safe. */
public final class PublicodesExport {

    /** The comment on the whole file; other comments are beside each rule. */
    private static final String CONVENTIONS = """
            Écrit par PublicodesExport pour Publicodes 1.x (moteur publicodes 1.10.3). Ne pas modifier : le fichier
            JSON fait foi, celui-ci le traduit.

            Noms : entrée, calcul, paramètre, manque ou règle, puis l’identifiant d’origine, une espace pour chaque point.

            Unités : aucune valeur n’en porte. Publicodes ajoute 1 kWh et 1000 Wh en 1001 kWh et se contente d’avertir ;
            il ne connaît pas non plus l’unité « impact », celle de la catégorie calculée. Les unités ont été vérifiées
            avant l’export et sont dites sous evalcarbone.unit, que Publicodes ne lit pas ; les valeurs d’une situation
            doivent être dans ces unités-là.

            Situation : ne rien donner pour ce qui est absent, jamais 0 ; donner toutes les entrées marquées « toujours ».
            Nombres sans exposant : le moteur lit 2.47e-7 comme 2.47, sans rien dire ; ou { valeur: 2.47e-7 } en JSON.
            Dates en JJ/MM/AAAA, de 1000 à 9999 ; fuseau UTC, car d’autres faussent des durées d’un jour.

            Manques : une règle sans résultat est indéfinie (undefined), jamais 0 ni non applicable. Le code n’est pas
            un résultat : il est en commentaire, et parmi les variables manquantes si la règle le déclare elle-même.
            Constats (défauts employés, hypothèses) : Publicodes n’en a pas ; leurs codes sont en commentaire.

            Calcul : en doubles, dans l’ordre écrit. Avant un produit ou une division vient ce qui doit être défini, car
            pour Publicodes 0 fois une valeur absente fait 0 ; et les diviseurs nuls, qui l’arrêteraient. Une division par
            zéro est ici toujours le manque EVC-5009, même là où son résultat infini n’aurait pas compté. Un résultat
            infini par débordement reste infini : le lire comme EVC-5009.

            Totaux : Publicodes calcule une ligne d’inventaire et une catégorie d’impact à la fois ; leur somme exacte
            n’est pas exportée, ni les exemples.""";

    private final RuleSet rules;
    private final RuleSetHeader header;

    private PublicodesExport(RuleSet rules) {
        this.rules = rules;
        this.header = rules.header();
    }

    /**
     * Returns a rule set in Publicodes 1.x, the rules format of the French public sector.
     * <p>
     * Comments in the file state what Publicodes cannot express: units, codes of gaps and findings, functions of dates.
     * The build computes the shipped rule sets with both engines. See the guide {@code docs/publicodes.md}.
     *
     * @param rules  the rule set, for equipment only
     * @return YAML with a rule for each rule, parameter and input, always the same for the same rule set; lines end
     *     with LF
     * @throws InvalidDataException if rules allocate, or are about objects other than equipment
     */
    public static String of(RuleSet rules) {
        return new PublicodesExport(rules).text();
    }

    private String text() {
        requireNoAllocation();
        Mapping file = new Mapping();
        head(file);
        inputs(file);
        calculations(file);
        parameters(file);
        gaps(file);
        open(file, PublicodesNames.RULES, header.titles().french());
        rules.rules().forEach(rule -> new PublicodesRule(rules, rule).rule(file));
        return String.join("\n", file.lines()) + "\n";
    }

    private void requireNoAllocation() {
        List<String> allocating = rules.rules().stream()
                .filter(rule -> rule.allocates().isPresent() || rule.assesses().isPresent())
                .map(Rule::id)
                .toList();
        if (!allocating.isEmpty()) {
            throw new InvalidDataException(List.of(Problem.of(
                    CoreCode.NOT_IN_PUBLICODES, Location.NONE, rules.toString(), String.join(", ", allocating))));
        }
    }

    private void head(Mapping file) {
        file.comment(header.titles().french() + " / " + header.titles().english());
        file.comment(
                rules + ", " + header.date() + ", " + header.status().name().toLowerCase(Locale.ROOT));
        file.comment("SHA-256 " + rules.sha256());
        header.supersedes().forEach(earlier -> file.comment("Remplace " + earlier));
        file.comment("Publié par " + header.publisher() + ", licence " + header.licence());
        CONVENTIONS.lines().forEach(file::comment);
    }

    /** Opens a namespace, which is a rule without a value. */
    private static void open(Mapping file, String namespace, String title) {
        file.put(namespace, new Mapping().put("titre", Yaml.text(title)));
    }

    private void inputs(Mapping file) {
        open(file, PublicodesNames.INPUTS, "Ligne de l’inventaire et facteurs qui lui vont");
        sources().filter(FromLine.class::isInstance).map(FromLine.class::cast).forEach(source -> input(file, source));
        rules.rules().stream()
                .flatMap(rule -> rule.inputs().stream())
                .filter(input -> input.source() instanceof FromAttribute)
                .collect(Collectors.toMap(RuleInput::source, RuleInput::kind, (one, same) -> one, LinkedHashMap::new))
                .forEach((source, kind) -> file.put(PublicodesNames.of(source), input(source.toString(), kind)));
    }

    private Stream<InputSource> sources() {
        return rules.rules().stream()
                .flatMap(rule -> rule.inputs().stream())
                .map(RuleInput::source)
                .distinct();
    }

    private static void input(Mapping file, FromLine source) {
        LineInput input = source.input();
        if (input.isAlwaysGiven()) {
            file.comment("Toujours.");
        }
        file.put(PublicodesNames.of(source), input(input.source(), input.kind()));
    }

    private static Mapping input(String source, ValueKind kind) {
        return new Mapping()
                .put("titre", Yaml.text(source))
                .put("type", Yaml.plain(type(kind)))
                .put(
                        "evalcarbone",
                        new Mapping().put("source", Yaml.plain(source)).put("unit", Yaml.text(kind.toString())));
    }

    static String type(ValueKind kind) {
        return switch (kind.toString()) {
            case "date" -> "date";
            case "flag" -> "booléen";
            default -> "nombre";
        };
    }

    private void calculations(Mapping file) {
        Mapping calculations = new Mapping();
        rules.rules().forEach(rule -> new PublicodesRule(rules, rule).calculations(calculations));
        if (!calculations.lines().isEmpty()) {
            open(file, PublicodesNames.CALCULATIONS, "Résultats que Publicodes ne sait pas calculer");
            file.add(calculations);
        }
    }

    private void parameters(Mapping file) {
        if (!rules.parameters().isEmpty()) {
            open(file, PublicodesNames.PARAMETERS, "Paramètres");
            rules.parameters().forEach(parameter -> parameter(file, parameter));
        }
    }

    private static void parameter(Mapping file, Parameter parameter) {
        FromParameter source = new FromParameter(parameter.id());
        Mapping details = new Mapping()
                .put("source", Yaml.plain(source.toString()))
                .put("unit", Yaml.text(parameter.amount().unit().toString()));
        parameter.minimum().ifPresent(value -> details.put("minimum", number(value)));
        parameter.maximum().ifPresent(value -> details.put("maximum", number(value)));
        parameter.validity().from().ifPresent(day -> details.put("validFrom", Yaml.text(day.toString())));
        parameter.validity().until().ifPresent(day -> details.put("validUntil", Yaml.text(day.toString())));
        file.put(
                PublicodesNames.of(source),
                new Mapping()
                        .put("titre", Yaml.text(parameter.titles().french()))
                        .put("valeur", number(parameter.amount().value()))
                        .put("note", Yaml.text(parameter.source()))
                        .put(
                                "evalcarbone",
                                details.put(
                                        "title", Yaml.text(parameter.titles().english()))));
    }

    private static Yaml number(double value) {
        return Yaml.plain(PublicodesFormula.number(value));
    }

    /** Writes the gaps that rules declare, and that of a division by 0. */
    private void gaps(Mapping file) {
        open(file, PublicodesNames.GAPS, "Manques : ne jamais leur donner de valeur");
        List<CoreCode> declared = rules.rules().stream()
                .flatMap(rule -> rule.alternatives().stream())
                .flatMap(alternative -> alternative.gap().stream())
                .toList();
        Stream.concat(declared.stream(), Stream.of(CoreCode.NOT_FINITE))
                .distinct()
                .sorted()
                .forEach(code -> open(file, PublicodesNames.of(code), code.toString()));
    }
}

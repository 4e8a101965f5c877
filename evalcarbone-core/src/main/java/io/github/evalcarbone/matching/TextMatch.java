package io.github.evalcarbone.matching;

import static io.github.evalcarbone.matching.MatchDecision.ACCESSORY;
import static io.github.evalcarbone.matching.MatchDecision.ALIAS;
import static io.github.evalcarbone.matching.MatchDecision.FAMILY;
import static io.github.evalcarbone.matching.MatchDecision.FIXED;
import static io.github.evalcarbone.matching.MatchDecision.FORM_FACTOR;
import static io.github.evalcarbone.matching.MatchDecision.ID;
import static io.github.evalcarbone.matching.MatchDecision.NONE;
import static io.github.evalcarbone.matching.MatchDecision.NORMALISED;
import static io.github.evalcarbone.matching.MatchDecision.NO_FIGURE;
import static io.github.evalcarbone.matching.MatchDecision.PRODUCT_CODE;
import static io.github.evalcarbone.matching.MatchDecision.SIMILAR;
import static io.github.evalcarbone.matching.MatchDecision.STAND_IN;
import static io.github.evalcarbone.matching.MatchDecision.TYPE_DEFAULT;
import static io.github.evalcarbone.matching.MatchDecision.VIRTUAL;

import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import io.github.evalcarbone.matching.ModelMatch.Reading;
import io.github.evalcarbone.matching.ModelSearch.Family;
import java.util.List;
import java.util.Optional;

/** Decides about one pair of texts, the surest way first. */
final class TextMatch {

    private final MatchSettings with;
    private final Optional<String> model;
    private final Optional<String> type;
    private final List<String> spelt;
    private final ModelWords words;
    private final Optional<ProductCode> code;
    private final Reading reading;
    private final Optional<DeviceKind> kind;
    private final Optional<EquipmentType> known;
    private final List<ModelWords> forms;

    TextMatch(MatchSettings with, Optional<String> model, Optional<String> type) {
        this.with = with;
        this.model = model;
        this.type = type;
        this.spelt = model.map(Words::ofModel).orElse(List.of());
        this.code = model.flatMap(ProductCode::find);
        List<String> named = code.filter(ProductCode::isListed)
                .map(found -> Words.ofModel(found.name()))
                .orElse(spelt);
        this.words = ModelWords.of(named);
        this.reading = with.kinds().read(named, code, type);
        this.kind = reading.kind().map(DeviceKind::of);
        this.known = knownType();
        this.forms = kind.flatMap(of -> type.map(of::forms)).orElse(List.of());
    }

    /** Returns the type of the factor set; the table of types takes precedence over an alias of the factors. */
    private Optional<EquipmentType> knownType() {
        return kind.flatMap(with.figures()::type)
                .or(() -> type.filter(text -> !kind.map(DeviceKind::isStrict).orElse(false))
                        .flatMap(with.factors()::type));
    }

    /** Returns whether a label names an accessory. */
    static boolean isAccessory(String label) {
        return Accessory.find(Words.of(label), false).isPresent();
    }

    ModelMatch decide() {
        return with.decisions()
                .find(model, type)
                .map(this::fixed)
                .or(this::named)
                .or(this::virtual)
                .or(this::exact)
                .or(this::accessory)
                .or(this::formed)
                .or(this::family)
                .orElseGet(this::similar);
    }

    /** A decision about the type alone means that there is no model. */
    private ModelMatch fixed(DecisionTable.Decision decision) {
        Optional<EquipmentType> stated =
                decision.type().flatMap(with.factors()::type).or(() -> known);
        return decision.model()
                .flatMap(with.factors()::model)
                .map(found -> match(FIXED, Optional.of(found.model()), stated, 1, List.of()))
                .orElseGet(() -> byType(stated, List.of()).ofKind(kind(stated)));
    }

    /** Returns the kind that was read, unless a person stated another type. */
    private Optional<String> kind(Optional<EquipmentType> stated) {
        return stated.equals(known) ? reading.kind() : stated.map(EquipmentType::id);
    }

    private Optional<ModelMatch> named() {
        return model.flatMap(with.factors()::model)
                .filter(found ->
                        !isAccessory() || Accessory.isType(found.model().type()))
                .map(found ->
                        found.kind() == LookupKind.ID ? sure(ID, found.model()) : withFigure(ALIAS, found.model()));
    }

    private boolean isAccessory() {
        return reading.kind().filter(DeviceKind.ACCESSORY::equals).isPresent();
    }

    private Optional<ModelMatch> virtual() {
        boolean isDeclared = reading.kind().filter(DeviceKind.VIRTUAL::equals).isPresent()
                && DeviceSeries.find(spelt).isEmpty();
        return isDeclared || VirtualPlatform.isNamed(spelt)
                ? Optional.of(match(VIRTUAL, Optional.empty(), Optional.empty(), 0, List.of()))
                : Optional.empty();
    }

    private Optional<ModelMatch> exact() {
        boolean isCoded = code.filter(ProductCode::isListed).isPresent();
        return Optional.of(words)
                .filter(any -> !isAccessory())
                .flatMap(with.search()::exactly)
                .flatMap(with.factors()::model)
                .map(found -> withFigure(isCoded ? PRODUCT_CODE : NORMALISED, found.model()));
    }

    /** Returns the match of a model that is sure; its type counts unless the declared one is a finer one of the same. */
    private ModelMatch sure(MatchDecision decision, DeviceModel found) {
        Optional<EquipmentType> own = with.factors().type(found.type());
        Optional<EquipmentType> taken =
                known.map(declared -> with.figures().isOf(found, declared) ? declared : own.orElse(declared));
        return match(decision, Optional.of(found), taken, 1, List.of());
    }

    /** A record without a figure gives way to the default of the type, if that has one. */
    private ModelMatch withFigure(MatchDecision decision, DeviceModel found) {
        if (!isPoor(found)) {
            return sure(decision, found);
        }
        ModelMatch instead = byKind(List.of());
        boolean isLookedUp = decision == ALIAS && instead.decision() == TYPE_DEFAULT;
        return isLookedUp
                ? match(
                        STAND_IN,
                        instead.model().flatMap(with.factors()::model).map(DeviceLookup::model),
                        known,
                        0,
                        List.of())
                : instead;
    }

    private boolean isPoor(DeviceModel found) {
        return !with.figures().hasFigure(found)
                && known.flatMap(with.figures()::typeDefault)
                        .filter(with.figures()::hasFigure)
                        .isPresent();
    }

    private Optional<ModelMatch> accessory() {
        boolean isOfDevice =
                !isAccessory() && (known.isPresent() || DeviceSeries.find(spelt).isPresent());
        return Accessory.find(spelt, isOfDevice)
                .or(() -> reading.kind().filter(DeviceKind.ACCESSORY::equals))
                .map(this::accessory);
    }

    /** Returns the match of an accessory: its type, if the factor set has it. */
    private ModelMatch accessory(String named) {
        Optional<EquipmentType> own = with.factors().type(named);
        return own.isPresent()
                ? byType(own, List.of())
                : match(ACCESSORY, Optional.empty(), Optional.empty(), 0, List.of());
    }

    private boolean isAllowed(DeviceModel candidate) {
        boolean isFree = known.isEmpty() || reading.isToCheck();
        return (isFree || with.figures().isOf(candidate, known.get())) && !isPoor(candidate);
    }

    /** The type says the form factor that the model leaves open, and one model has both. */
    private Optional<ModelMatch> formed() {
        return with.search()
                .exactly(words, forms)
                .flatMap(with.factors()::model)
                .filter(found -> isAllowed(found.model()))
                .map(found -> withFigure(FORM_FACTOR, found.model()));
    }

    private Optional<ModelMatch> family() {
        return Family.of(with.search().configurations(words, forms, this::isAllowed), with.factors())
                .map(this::family);
    }

    private ModelMatch family(Family family) {
        DeviceModel median = family.median();
        List<Candidate> members = family.members().stream()
                .map(member -> new Candidate(
                        member.model().id(),
                        words.likeness(ModelWords.of(member.model().titles().english()))))
                .toList();
        Reading spread = new Reading(reading.kind(), false, Optional.of(family.spread(with.factors())));
        ModelMatch sure = sure(FAMILY, median);
        return new ModelMatch(model, type, FAMILY, sure.model(), sure.type(), 1, members, spread);
    }

    private ModelMatch similar() {
        List<Candidate> like = with.search().like(words, this::isAllowed);
        return isClear(like)
                ? with.factors()
                        .model(like.get(0).model())
                        .map(found -> match(
                                SIMILAR,
                                Optional.of(found.model()),
                                known,
                                like.get(0).score(),
                                like))
                        .orElseThrow()
                : byKind(like);
    }

    /**
     * Returns whether the best candidate reaches the threshold, is better than the second, and is below 1, as equal
     * names of several models are ambiguous.
     */
    private boolean isClear(List<Candidate> like) {
        return !like.isEmpty()
                && like.get(0).score() >= with.threshold()
                && like.get(0).score() < 1
                && (like.size() == 1 || like.get(0).score() > like.get(1).score());
    }

    private ModelMatch byKind(List<Candidate> like) {
        Optional<DeviceModel> standIn = kind.flatMap(with.figures()::standIn);
        return standIn.isEmpty() || standIn.equals(known.flatMap(with.figures()::typeDefault))
                ? byNamedType().orElseGet(() -> byType(known, like))
                : match(STAND_IN, standIn, known, 0, like);
    }

    /** Returns the match of a model that is the name of a type, as the rules read it. It has precedence over the declared type. */
    private Optional<ModelMatch> byNamedType() {
        Optional<EquipmentType> named = model.flatMap(with.factors()::type);
        return named.flatMap(with.figures()::typeDefault)
                .map(usual -> match(TYPE_DEFAULT, Optional.of(usual), named, 1, List.of()));
    }

    private ModelMatch byType(Optional<EquipmentType> taken, List<Candidate> like) {
        Optional<DeviceModel> usual = taken.flatMap(with.figures()::typeDefault);
        boolean isKnown = taken.isPresent() || kind.filter(DeviceKind::isStrict).isPresent();
        return match(usual.isPresent() ? TYPE_DEFAULT : isKnown ? NO_FIGURE : NONE, usual, taken, 0, like);
    }

    private ModelMatch match(
            MatchDecision decision,
            Optional<DeviceModel> found,
            Optional<EquipmentType> taken,
            double score,
            List<Candidate> like) {
        return new ModelMatch(
                model, type, decision, found.map(DeviceModel::id), taken.map(EquipmentType::id), score, like, told());
    }

    /** Returns the kind according to the texts; a type that the factor set alone knows is one, too. */
    private Reading told() {
        return reading.kind().isPresent()
                ? reading
                : new Reading(known.map(EquipmentType::id), false, reading.spread());
    }

    /**
     * The settings that decisions depend on besides the texts.
     *
     * @param factors  the factor set
     * @param search  the search among its models
     * @param figures  the figures it has for kinds of devices
     * @param kinds  the reader of kinds, with the table of types
     * @param decisions  the decisions made by people
     * @param threshold  the least similarity
     */
    record MatchSettings(
            FactorSet factors,
            ModelSearch search,
            KindFigures figures,
            KindReader kinds,
            DecisionTable decisions,
            double threshold) {

        private static final double USUAL_THRESHOLD = 0.8;

        static MatchSettings of(FactorSet factors) {
            return new MatchSettings(
                    factors,
                    new ModelSearch(factors),
                    new KindFigures(factors),
                    new KindReader(TypeTable.standard()),
                    DecisionTable.EMPTY,
                    USUAL_THRESHOLD);
        }

        MatchSettings withTypes(TypeTable changed) {
            return new MatchSettings(factors, search, figures, new KindReader(changed), decisions, threshold);
        }

        MatchSettings withDecisions(DecisionTable changed) {
            return new MatchSettings(factors, search, figures, kinds, changed, threshold);
        }

        MatchSettings withThreshold(double changed) {
            return new MatchSettings(factors, search, figures, kinds, decisions, changed);
        }
    }
}

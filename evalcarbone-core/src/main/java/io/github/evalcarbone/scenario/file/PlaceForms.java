package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes of where devices, machines and instances are. */
final class PlaceForms {

    private static final String COUNTRY = "country";
    private static final String DATA_CENTRE = "dataCentre";
    private static final String NAME = "name";
    private static final String PUE = "pue";
    private static final String ONTO = "onto";
    private static final String INSTANCES = "instances";
    private static final String AREA = "area";

    private PlaceForms() {}

    static Supplier<Change> move(ChangeMembers members) {
        LineSelector lines = members.lines();
        members.atLeastOne(COUNTRY, DATA_CENTRE);
        Optional<String> country = members.optionalText(COUNTRY);
        Optional<DataCentre> room = members.object(DATA_CENTRE, PlaceForms::dataCentre);
        return () -> new Relocation(lines, country, room);
    }

    private static Supplier<DataCentre> dataCentre(ChangeMembers members) {
        String name = members.text(NAME);
        Optional<Double> pue = members.optionalNumber(PUE, FigureRange.PUE);
        Optional<String> country = members.optionalText(COUNTRY);
        return () -> new DataCentre(name, pue, country);
    }

    static void write(Relocation change, JsonWriter json) {
        change.country().ifPresent(text -> json.member(COUNTRY, text));
        change.dataCentre().ifPresent(room -> {
            json.startObject(DATA_CENTRE);
            json.member(NAME, room.name());
            room.pue().ifPresent(pue -> json.member(PUE, pue));
            room.country().ifPresent(text -> json.member(COUNTRY, text));
            json.endObject();
        });
    }

    static Supplier<Change> pue(ChangeMembers members) {
        LineSelector lines = members.lines();
        double pue = members.number(PUE, FigureRange.PUE);
        return () -> new PueChange(lines, pue);
    }

    static void write(PueChange change, JsonWriter json) {
        json.member(PUE, change.pue());
    }

    static Supplier<Change> consolidate(ChangeMembers members) {
        LineSelector lines = members.lines();
        String onto = members.text(ONTO);
        return () -> new Consolidation(lines, onto);
    }

    static void write(Consolidation change, JsonWriter json) {
        json.member(ONTO, change.onto());
    }

    static Supplier<Change> cloud(ChangeMembers members) {
        Set<String> instances =
                members.texts(INSTANCES).stream().map(PlacedText::text).collect(Collectors.toSet());
        String area = members.text(AREA);
        return () -> new CloudMove(instances, area);
    }

    static void write(CloudMove change, JsonWriter json) {
        if (!change.instances().isEmpty()) {
            json.startArray(INSTANCES);
            change.instances().forEach(json::item);
            json.endArray();
        }
        json.member(AREA, change.area());
    }
}

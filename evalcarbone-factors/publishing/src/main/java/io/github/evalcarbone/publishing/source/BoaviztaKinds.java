package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of devices. The source's kind is made one of our types; where a row is filed as another kind than it is,
 * it is moved and flagged as misfiled: single products by boavizta-moved.csv.
 *
 * @param type  our type
 * @param misfiled  whether the source calls it something else
 */
record BoaviztaKinds(String type, boolean misfiled) {

    private static final Pattern ALL_IN_ONE =
            Pattern.compile("AIO|All-in-One|iMac|Surface Studio|M[789]00z|V410z|A540");
    private static final Pattern RACK = Pattern.compile("ProLiant DL\\d|ThinkSystem SR\\d");
    private static final double SMALLEST_SCREEN = 11;
    private static final double HEAVIEST_PORTABLE = 3.5;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("laptop", "laptop"),
            Map.entry("monitor", "monitor"),
            Map.entry("smartphone", "smartphone"),
            Map.entry("tablet", "tablet"),
            Map.entry("thin client", "thin-client"),
            Map.entry("printer", "laser-printer"),
            Map.entry("iot", "connected-device"),
            Map.entry("hard drive", "hard-disk"),
            Map.entry("gaming", "home-console"),
            Map.entry("multimedia", "media-player"),
            Map.entry("entertainment", "media-player"),
            Map.entry("entertainmentt", "media-player"),
            Map.entry("network", "home-router"),
            Map.entry("san/nas", "storage"),
            Map.entry("converged", "hyperconverged-server"),
            Map.entry("converged edge", "hyperconverged-server"));

    private static final Map<String, String> SERVERS =
            Map.of("Rack", "rack-server", "Tower", "tower-server", "Blade", "blade-server");

    private static final Map<String, String> MOVED = RawTables.notes(BoaviztaKinds.class, "boavizta-moved.csv").stream()
            .collect(Collectors.toMap(note -> note.get("name"), note -> note.get("type")));

    static BoaviztaKinds of(RawRow row) {
        String filed = row.get("subcategory").toLowerCase(Locale.ROOT);
        if (MOVED.containsKey(row.get("name"))) {
            return new BoaviztaKinds(MOVED.get(row.get("name")), true);
        }
        return switch (filed) {
            case "desktop", "workstation" -> deskSide(row, filed);
            case "server" -> new BoaviztaKinds(server(row), false);
            default -> known(row, filed);
        };
    }

    private static BoaviztaKinds known(RawRow row, String filed) {
        if (!TYPES.containsKey(filed)) {
            throw new IllegalStateException(row.locator() + ": unexpected subcategory " + filed);
        }
        return new BoaviztaKinds(TYPES.get(filed), false);
    }

    private static String server(RawRow row) {
        return isKindByName(row) ? "rack-server" : SERVERS.getOrDefault(row.get("server_type"), "server");
    }

    /** Tests whether the source states no kind of server, but the name does. */
    static boolean isKindByName(RawRow row) {
        return row.get("subcategory").equals("Server")
                && !row.has("server_type")
                && RACK.matcher(row.get("name")).find();
    }

    private static BoaviztaKinds deskSide(RawRow row, String filed) {
        String name = row.get("name");
        if (ALL_IN_ONE.matcher(name).find()) {
            return new BoaviztaKinds("all-in-one", false);
        }
        if (isPortable(row)) {
            return new BoaviztaKinds("laptop", true);
        }
        boolean workstation = filed.equals("workstation") || name.contains("Precision");
        return new BoaviztaKinds(workstation ? "workstation" : "desktop", false);
    }

    /** A maker that files portables as desktops: they have a screen, and can be carried. */
    private static boolean isPortable(RawRow row) {
        return row.get("manufacturer").equals("Dell")
                && row.has("screen_size")
                && row.number("screen_size").doubleValue() >= SMALLEST_SCREEN
                && row.has("weight")
                && row.number("weight").doubleValue() < HEAVIEST_PORTABLE;
    }
}

package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a running dashboard as the page does. */
final class Visitor implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Dashboard dashboard = Dashboard.start(Dashboard.LOOPBACK, 0);
    private final HttpClient client = HttpClient.newHttpClient();

    String address() {
        return "http://127.0.0.1:" + dashboard.port();
    }

    int port() {
        return dashboard.port();
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    HttpResponse<byte[]> post(String path, JsonNode body) {
        return send(request(path + "?lang=en")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    JsonNode ask(String path, JsonNode body) {
        HttpResponse<byte[]> answer = post("/api/" + path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + text(answer));
        }
        return json(answer);
    }

    HttpResponse<byte[]> upload(String name, byte[] file) {
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(request("/api/read?lang=en&name=" + escaped)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** A document with the columns of a list of devices. */
    static ObjectNode document(String... rows) {
        ObjectNode document = JSON.createObjectNode();
        document.put("format", Document.FORMAT).put("name", "CHU").put("date", "2026-06-30");
        document.put("figures", "recommended").put("layout", "sih-form").put("type", "");
        document.set(
                "columns", JSON.valueToTree(List.of("libelle", "type", "modele", "quantite", "dureeDeVie", "service")));
        document.set(
                "rows",
                JSON.valueToTree(List.of(rows).stream()
                        .map(row -> List.of(row.split(";", -1)))
                        .toList()));
        document.putArray("scenarios");
        return document;
    }

    static ObjectNode about(JsonNode document) {
        ObjectNode request = JSON.createObjectNode();
        request.set("document", document);
        return request;
    }

    /** A scenario of one change. */
    static JsonNode scenario(String name, String change) {
        try {
            return JSON.readTree("{\"format\": \"evalcarbone-scenario-1\", \"name\": \"%s\", \"changes\": [%s]}"
                    .formatted(name, change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        dashboard.close();
    }
}

package io.github.evalcarbone.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and what every answer says to a browser. */
class GateTest {

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/app.js", "/style.css", "/report.css", "/api/choices", "/nothing", "/hospital-600-beds.csv"
            })
    void every_answer_forbids_what_the_page_does_not_need(String path) {
        HttpResponse<byte[]> answer = visitor.send(visitor.request(path));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.statusCode()).isEqualTo(path.equals("/nothing") ? 404 : 200);
    }

    @Test
    void the_page_has_no_script_or_style_of_its_own() {
        String page = Visitor.text(visitor.send(visitor.request("/")));
        assertThat(page).contains("<script type=\"module\" src=\"/app.js\"></script>");
        assertThat(page).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "localhost.evil.example",
                "[::2]:PORT",
                ""
            })
    void a_name_that_another_site_had_point_here_is_refused(String host) throws IOException {
        assertThat(raw("GET /api/choices", "Host: " + host)).doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void the_names_of_this_machine_are_served(String host) throws IOException {
        assertThat(raw("GET /api/choices", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    private static String raw(String what, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port())) {
            String host = header.replace("PORT", String.valueOf(visitor.port()));
            String request = what + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "https://127.0.0.1"})
    void a_page_of_another_origin_is_refused(String origin) {
        HttpResponse<byte[]> answer = visitor.send(assess().header("Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.text(answer)).contains("only be used from the machine it runs on");
    }

    @Test
    void the_own_page_is_served_and_no_origin_is_allowed_to_read() {
        HttpResponse<byte[]> answer = visitor.send(assess().header("Origin", visitor.address()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_request_that_the_browser_calls_cross_site_is_refused_but_a_visit_by_a_link_is_not() {
        assertThat(visitor.send(assess().header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.request("/api/choices").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.request("/").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(200);
    }

    /** A form of another site can send these types without asking first. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void a_type_that_a_form_of_another_site_could_send_is_refused(String type) {
        HttpResponse<byte[]> answer = visitor.send(visitor.request("/api/assess")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    private static HttpRequest.Builder assess() {
        return visitor.request("/api/assess")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Visitor.about(Visitor.document()).toString()));
    }
}

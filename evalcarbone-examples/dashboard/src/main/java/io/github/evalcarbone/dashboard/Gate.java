package io.github.evalcarbone.dashboard;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets what every answer must say to a browser, and refuses requests that another site could have made: a page of another origin, or
 * a name that another site had point to this machine (DNS rebinding).
 */
final class Gate {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private static final List<String> LOCAL = List.of("localhost", Dashboard.LOOPBACK, "[::1]");

    private final String host;

    /**
     * Creates a gate.
     *
     * @param host  the address the server listens to
     */
    Gate(String host) {
        this.host = host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT);
    }

    void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("X-Frame-Options", "DENY");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        require(isKnown(context));
        require(isOwnOrigin(context));
    }

    private static void require(boolean isOurs) {
        if (!isOurs) {
            throw new Refusal(Refusal.FORBIDDEN, "forbidden");
        }
    }

    /** A name that is not of this machine is that of another site, whatever its address. */
    private boolean isKnown(Context context) {
        String asked = Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        String name = asked.replaceAll(":\\d+$", "");
        return LOCAL.contains(name) || name.equals(host);
    }

    /** A browser states the origin of each request that is not a plain visit. */
    private static boolean isOwnOrigin(Context context) {
        String origin = context.header("Origin");
        boolean isFromElsewhere = List.of("cross-site", "same-site")
                .contains(Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse(""));
        boolean isVisit =
                context.method().name().equals("GET") && !context.path().startsWith("/api/");
        return origin == null ? isVisit || !isFromElsewhere : origin.equals("http://" + context.header("Host"));
    }
}

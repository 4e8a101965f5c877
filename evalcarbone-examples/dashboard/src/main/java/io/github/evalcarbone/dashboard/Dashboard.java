package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.report.ReportHtml;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The server of the dashboard. It keeps no document: each request brings its own, and what it answers depends on that alone.
 * Thread-safe.
 */
public final class Dashboard implements AutoCloseable {

    /** The address of this machine, which no other one reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int THREADS = 32;

    private final Javalin server;

    private Dashboard(Javalin server) {
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param host  the address it listens to
     * @param port  the port; 0 for any that is free
     * @return the running server
     */
    public static Dashboard start(String host, int port) {
        Javalin server = Javalin.create(config -> configure(config, host));
        server.start(host, port);
        return new Dashboard(server);
    }

    private static void configure(JavalinConfig config, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/io/github/evalcarbone/dashboard/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        config.routes.before(new Gate(host)::check);
        routes(config);
        config.routes.exception(Refusal.class, Answers::refuse);
        config.routes.exception(Exception.class, Answers::fail);
    }

    private static void routes(JavalinConfig config) {
        HeavyWork work = new HeavyWork();
        String styleSheet = ReportHtml.styleSheet();
        config.routes.get(
                "/report.css",
                context -> context.contentType("text/css; charset=utf-8").result(styleSheet));
        config.routes.get("/api/choices", context -> Answers.json(context, Choices.of(Answers.language(context))));
        config.routes.post("/api/read", context -> work.run(() -> Answers.json(context, Upload.of(context))));
        post(config, work, "/api/assess", AssessRequest.class, (request, words) -> request.answer(words));
        post(config, work, "/api/simulate", SimulateRequest.class, (request, words) -> request.answer(words));
        post(config, work, "/api/compare", CompareRequest.class, (request, words) -> request.answer(words));
        post(config, work, "/api/explain", ExplainRequest.class, (request, words) -> request.answer(words));
        post(config, work, "/api/tips", TipsRequest.class, (request, words) -> request.answer(words));
        config.routes.post("/api/report", context -> work.run(() -> report(context)));
    }

    private static <Q> void post(
            JavalinConfig config, HeavyWork work, String path, Class<Q> type, BiFunction<Q, Words, Object> answer) {
        config.routes.post(
                path,
                context -> work.run(() -> {
                    Q request = Body.json(context, type);
                    Answers.json(context, answer.apply(request, Answers.words(context)));
                }));
    }

    private static void report(Context context) {
        ReportRequest request = Body.json(context, ReportRequest.class);
        ReportFile file = request.answer(Answers.words(context));
        context.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        context.contentType(file.contentType()).result(file.content());
    }

    /** {@return the port it listens to} */
    public int port() {
        return server.port();
    }

    /** Stops the server. */
    @Override
    public void close() {
        server.stop();
    }
}

package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.evalcarbone.problem.Language;
import io.javalin.http.Context;
import java.util.Map;

/** What is sent back, always as JSON that a browser must not take for anything else. */
final class Answers {

    private static final int FAILED = 500;

    private Answers() {}

    static Words words(Context context) {
        return new Words(language(context));
    }

    /** The language of a request is that of its page, else English. */
    static Language language(Context context) {
        return "fr".equals(context.queryParam("lang")) ? Language.FRENCH : Language.ENGLISH;
    }

    static void json(Context context, Object answer) {
        try {
            context.contentType("application/json; charset=utf-8");
            context.header("Cache-Control", "no-store");
            context.result(Body.MAPPER.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer must be JSON.", e);
        }
    }

    static void refuse(Refusal refusal, Context context) {
        context.status(refusal.status());
        json(context, Map.of("message", refusal.text(words(context))));
    }

    /** Says nothing about the fault: it may quote what the hospital sent. */
    static void fail(Exception fault, Context context) {
        context.status(FAILED);
        json(
                context,
                Map.of("message", words(context).text("failed", fault.getClass().getSimpleName())));
    }
}

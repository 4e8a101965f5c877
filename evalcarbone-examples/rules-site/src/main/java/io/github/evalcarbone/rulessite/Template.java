package io.github.evalcarbone.rulessite;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of the pages. An unknown name is an error, not an empty text. */
enum Template {
    RULE_SET("rule-set.html"),
    INDEX("index.html"),
    START("start.html");

    private final com.samskivert.mustache.Template form;

    Template(String file) {
        this.form = Mustache.compiler()
                .withEscaper(Markup::escaped)
                .withCollector(new OptionalCollector())
                .withFormatter(Template::text)
                .withLoader(part -> new StringReader(Resource.text(part)))
                .compile(Resource.text(file));
    }

    /** Only texts are written: anything else is a mistake in the template. */
    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("[" + value + "] must be a text.");
    }

    String filledWith(Object context) {
        return form.execute(context);
    }

    static String css() {
        return Resource.text("style.css");
    }

    /** Treats an optional value as a list of none or one. */
    private static final class OptionalCollector extends DefaultCollector {

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}

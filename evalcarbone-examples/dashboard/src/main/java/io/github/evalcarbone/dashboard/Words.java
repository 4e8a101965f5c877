package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.problem.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the server in one language; those of the screen are in the browser. */
record Words(Language language) {

    private static final String BUNDLE = Words.class.getPackageName() + ".dashboard";

    String text(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language.locale()).format(values);
    }
}

package io.github.evalcarbone.dashboard;

import java.nio.charset.StandardCharsets;

/**
 * A file to keep.
 *
 * @param name  its name, of plain letters
 * @param type  its type
 * @param text  its text
 */
record ReportFile(String name, String type, String text) {

    String contentType() {
        return type + "; charset=utf-8";
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

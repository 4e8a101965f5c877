package io.github.evalcarbone.dashboard;

import java.nio.charset.StandardCharsets;

/**
 * A file to keep.
 *
 * @param name  its name, of plain letters
 * @param contentType  its type
 * @param bytes  its content
 */
record ReportFile(String name, String contentType, byte[] bytes) {

    static ReportFile ofText(String name, String type, String text) {
        return new ReportFile(name, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.github.evalcarbone.dashboard;

import java.nio.charset.StandardCharsets;

/** A file to keep. */
final class ReportFile {

    private final String name;
    private final String contentType;
    private final byte[] content;

    /**
     * Creates a file.
     *
     * @param name  its name, of plain letters
     * @param contentType  its type
     * @param content  its content, which is not copied
     */
    ReportFile(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
    }

    static ReportFile ofText(String name, String type, String text) {
        return new ReportFile(name, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    byte[] content() {
        return content;
    }
}

package io.github.evalcarbone.document;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * A printer that indents by two spaces and ends lines with LF on every platform, so that output can be compared byte
 * for byte.
 */
final class LinePerItemPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    LinePerItemPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LinePerItemPrinter();
    }
}

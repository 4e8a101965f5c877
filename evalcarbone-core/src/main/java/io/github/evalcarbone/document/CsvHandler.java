package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Keeps the state of the record being parsed: its first line, its number of fields, and whether it is blank.
 *
 * @param <T>  the type a record is turned into
 */
abstract class CsvHandler<T> extends CsvCallbackHandler<T> {

    /** The number of fields so far. */
    int count;

    private RecordType type = RecordType.DATA;
    private long line;

    /** Returns the line the record starts on. */
    final long line() {
        return line;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        type = RecordType.DATA;
        count = 0;
    }

    @Override
    protected final void setEmpty() {
        type = RecordType.EMPTY;
    }

    /** Never called: the parser is configured without comments. */
    @Override
    protected final void setComment(char[] text, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected final RecordType getRecordType() {
        return type;
    }

    @Override
    protected final int getFieldCount() {
        return count;
    }
}

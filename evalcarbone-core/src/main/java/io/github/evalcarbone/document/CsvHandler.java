package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * What the parser is to know of the record it reads: where it starts, how many fields it has, whether there is anything in it.
 *
 * @param <T>  what a record becomes
 */
abstract class CsvHandler<T> extends CsvCallbackHandler<T> {

    /** The fields so far. */
    int count;

    private RecordType type = RecordType.DATA;
    private long line;

    /** The line the record starts on. */
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

    /** Never called: the parser is told that there are no comments. */
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

package io.github.evalcarbone.spreadsheets;

import java.util.List;

/** The sheets of a file. They can be read more than once, from the first row of the first to the last row of the last. */
interface Workbook {

    /** Receives what is read. */
    interface Receiver {

        /**
         * Receives the next sheet.
         *
         * @param name  its name
         * @return whether its rows are wanted
         * @throws Refusal if there are too many sheets
         */
        boolean sheet(String name) throws Refusal;

        /**
         * Receives the next row that is not empty.
         *
         * @param number  its number, the first row of a sheet being 1; higher than that of the row before
         * @param cells  its cells as texts, without trailing empty ones; valid until this method returns
         * @throws Refusal if there is too much
         */
        void row(int number, List<String> cells) throws Refusal;
    }

    /**
     * Reads all sheets.
     *
     * @param receiver  the receiver of what is read
     * @throws Refusal if the file is damaged, or the receiver does not want more
     */
    void read(Receiver receiver) throws Refusal;
}

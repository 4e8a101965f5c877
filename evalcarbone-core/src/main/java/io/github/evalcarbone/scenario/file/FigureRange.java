package io.github.evalcarbone.scenario.file;

/**
 * A range of figures, as the constructors of changes have it.
 *
 * @param least  the least figure
 * @param most  the greatest figure
 * @param text  the range as problems word it
 */
record FigureRange(double least, double most, String text) {

    static final FigureRange YEARS_ABOVE_0 = new FigureRange(Double.MIN_VALUE, 1_000, "> 0, <= 1000");
    static final FigureRange YEARS = of(0, 1_000);
    static final FigureRange YEARS_MORE_OR_FEWER = of(-1_000, 1_000);
    static final FigureRange HOURS_OF_A_DAY = of(0, 24);
    static final FigureRange HOURS_MORE_OR_FEWER = of(-24, 24);
    static final FigureRange DAYS_OF_A_YEAR = of(0, 366);
    static final FigureRange HOURS_OF_A_YEAR = of(0, 8_784);
    static final FigureRange SHARE = of(0, 1);
    static final FigureRange SHARE_ABOVE_0 = new FigureRange(Double.MIN_VALUE, 1, "> 0, <= 1");
    static final FigureRange PERCENT = of(-100, 1_000_000_000);
    static final FigureRange ITEMS = of(0, 1_000_000_000);
    static final FigureRange ITEMS_MORE_OR_FEWER = of(-1_000_000_000, 1_000_000_000);
    static final FigureRange CALENDAR_YEAR = of(1_900, 2_200);
    static final FigureRange PUE = new FigureRange(1, Double.MAX_VALUE, ">= 1");

    static final FigureRange KILOGRAMS_PER_KWH = of(0, 10);

    private static FigureRange of(int least, int most) {
        return new FigureRange(least, most, least + " to " + most);
    }

    boolean has(double figure) {
        return figure >= least && figure <= most;
    }
}

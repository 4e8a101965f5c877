package io.github.evalcarbone.quality;

/**
 * The place of a grade in other scales. Immutable and thread-safe.
 *
 * @param grade  the grade
 * @param squaredDeviation  the square of the geometric standard deviation of a figure of this grade, above 1
 * @param pcr  the level of inventory data in ADEME's PCR: {@code high}, {@code medium}, {@code low} or {@code none}
 * @param bilanCarbone  the code of each of the five criteria of Bilan Carbone+, {@code 5} the best
 * @param glpi  the quality of GLPI Carbon; two are possible for C: the origin of the datum decides which
 * @param boavizta  the status of an attribute in BoaviztAPI
 * @param numecoeval  the quality in NumEcoEval
 */
public record GradeScale(
        Grade grade,
        double squaredDeviation,
        String pcr,
        String bilanCarbone,
        String glpi,
        String boavizta,
        String numecoeval) {

    /**
     * Returns the doubt of a figure of this grade, by which lines are ranked.
     *
     * @return the natural logarithm of the squared deviation, above 0
     */
    public double doubt() {
        return StrictMath.log(squaredDeviation);
    }
}

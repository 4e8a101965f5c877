package io.github.evalcarbone.distribution;

/**
 * The standard normal distribution, with the same bits on every machine. Stateless and thread-safe.
 * <p>
 * Quantiles by algorithm AS 241 (Wichura, Applied Statistics 37, 1988), right to about 16 digits; probabilities by Hart's
 * approximation (Computer Approximations, 1968, as given by West, Wilmott Magazine, 2005), to about 15.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients as they are published
public final class Normal {

    private static final double[] NEAR_TOP = {
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
    };
    private static final double[] NEAR_BOTTOM = {
        1.0,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3
    };
    private static final double[] FAR_TOP = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] FAR_BOTTOM = {
        1.0,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] TAIL_TOP = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] TAIL_BOTTOM = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };
    private static final double[] HART_TOP = {
        220.206867912376,
        221.213596169931,
        112.079291497871,
        33.912866078383,
        6.37396220353165,
        0.700383064443688,
        0.0352624965998911
    };
    private static final double[] HART_BOTTOM = {
        440.413735824752,
        793.826512519948,
        637.333633378831,
        296.564248779674,
        86.7807322029461,
        16.064177579207,
        1.75566716318264,
        0.0883883476483184
    };
    private static final double NEAR = 0.425;
    private static final double NEAR_SQUARED = 0.180625;
    private static final double FAR = 5;
    private static final double FAR_SHIFT = 1.6;
    private static final double LIMIT_OF_HART = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;
    private static final double LARGEST = 37;

    private Normal() {}

    /**
     * Returns the value that is exceeded with a probability of 1 minus the given one.
     *
     * @param probability  the probability, above 0 and below 1
     * @return the quantile
     */
    public static double quantile(double probability) {
        double fromMiddle = probability - 0.5;
        if (Math.abs(fromMiddle) <= NEAR) {
            double r = NEAR_SQUARED - fromMiddle * fromMiddle;
            return fromMiddle * polynomial(NEAR_TOP, r) / polynomial(NEAR_BOTTOM, r);
        }
        double tail = fromMiddle < 0 ? probability : 1 - probability;
        double distance = inTail(StrictMath.sqrt(-StrictMath.log(tail)));
        return fromMiddle < 0 ? -distance : distance;
    }

    private static double inTail(double root) {
        if (root <= FAR) {
            double r = root - FAR_SHIFT;
            return polynomial(FAR_TOP, r) / polynomial(FAR_BOTTOM, r);
        }
        double r = root - FAR;
        return polynomial(TAIL_TOP, r) / polynomial(TAIL_BOTTOM, r);
    }

    /**
     * Returns the probability of a value that is not larger.
     *
     * @param value  the value
     * @return the probability, from 0 to 1
     */
    public static double probability(double value) {
        double size = Math.abs(value);
        double tail = size > LARGEST ? 0 : tail(size, StrictMath.exp(-size * size / 2));
        return value > 0 ? 1 - tail : tail;
    }

    private static double tail(double size, double density) {
        if (size < LIMIT_OF_HART) {
            return density * polynomial(HART_TOP, size) / polynomial(HART_BOTTOM, size);
        }
        double fraction = size + 0.65;
        for (int i = 4; i > 0; i--) {
            fraction = size + i / fraction;
        }
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}

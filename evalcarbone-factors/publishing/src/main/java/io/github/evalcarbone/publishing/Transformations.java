package io.github.evalcarbone.publishing;

/** Finds transformations by their names: that of {@code AdemeFactors} is {@code AdemeTransformation}, so there is no list of them. */
public final class Transformations {

    private static final String PACKAGE = Transformations.class.getPackageName() + ".source.";

    private Transformations() {}

    /**
     * The transformation that makes a dataset.
     *
     * @param name  what its classes are called, such as {@code Ademe} or {@code ElectricityMaps}
     */
    public static Transformation of(String name) {
        try {
            Class<?> type = Class.forName(PACKAGE + name + "Transformation");
            return (Transformation) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "[" + name + "] must be what the classes of a dataset are called, such as Ademe.", e);
        }
    }
}

package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.problem.Bilingual;

/**
 * A class of quality, from A to E, with the distribution that figures in it get by default. Immutable and thread-safe.
 *
 * @param id  {@code A} to {@code E}
 * @param titles  its name and squared geometric standard deviation, in French and English
 * @param pedigree  the scores that it stands for
 * @param distribution  the distribution by the usual matrix, with the basic factor of energy and materials
 */
public record QualityClass(String id, Bilingual titles, Pedigree pedigree, Lognormal distribution)
        implements Comparable<QualityClass> {

    /** Compares by id: a worse class is greater. */
    @Override
    public int compareTo(QualityClass other) {
        return id.compareTo(other.id);
    }
}

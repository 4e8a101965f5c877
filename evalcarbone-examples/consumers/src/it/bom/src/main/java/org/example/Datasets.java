package org.example;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.recommended.RecommendedFactors;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import java.util.ServiceLoader;

/** Prints the datasets on the class path, which name themselves as services. */
public class Datasets {

    public static void main(String[] args) {
        for (FactorDatasetProvider provider : ServiceLoader.load(FactorDatasetProvider.class)) {
            FactorDataset dataset = provider.dataset();
            System.out.println("dataset: " + dataset.id() + " " + dataset.version());
        }
        System.out.println("choice: recommended " + RecommendedFactors.choices());
    }
}

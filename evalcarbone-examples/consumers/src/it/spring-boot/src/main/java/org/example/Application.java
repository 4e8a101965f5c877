package org.example;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.rule.Methodology;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    FootprintPipeline pipeline() {
        return FootprintPipeline.of(FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load())));
    }
}

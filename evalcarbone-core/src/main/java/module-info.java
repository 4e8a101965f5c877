/**
 * Computes the environmental footprint of digital equipment, and explains every figure.
 * <p>
 * Data flows one way: an inventory is read in {@code intake}, rules in {@code rule}, factors in {@code factor};
 * {@code calculation} binds them and computes a {@code footprint}; {@code report} writes tables for people.
 */
@SuppressWarnings("module") // a host may have another provider of Jakarta Validation than the one opened to
module io.github.evalcarbone.core {
    requires static org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires jakarta.validation;

    exports io.github.evalcarbone.units;
    exports io.github.evalcarbone.problem;
    exports io.github.evalcarbone.impact;
    exports io.github.evalcarbone.electricity;
    exports io.github.evalcarbone.distribution;
    exports io.github.evalcarbone.inventory;
    exports io.github.evalcarbone.system;
    exports io.github.evalcarbone.factor;
    exports io.github.evalcarbone.factor.table;
    exports io.github.evalcarbone.factor.numecoeval;
    exports io.github.evalcarbone.factor.basecarbone;
    exports io.github.evalcarbone.expression;
    exports io.github.evalcarbone.rule;
    exports io.github.evalcarbone.publicodes;
    exports io.github.evalcarbone.coverage;
    exports io.github.evalcarbone.footprint;
    exports io.github.evalcarbone.calculation;
    exports io.github.evalcarbone.allocation;
    exports io.github.evalcarbone.comparison;
    exports io.github.evalcarbone.equivalence;
    exports io.github.evalcarbone.attribution;
    exports io.github.evalcarbone.lever;
    exports io.github.evalcarbone.uncertainty;
    exports io.github.evalcarbone.uncertainty.basis;
    exports io.github.evalcarbone.plan;
    exports io.github.evalcarbone.purchase;
    exports io.github.evalcarbone.purchase.offer;
    exports io.github.evalcarbone.quality;
    exports io.github.evalcarbone.reuse;
    exports io.github.evalcarbone.scenario;
    exports io.github.evalcarbone.scenario.change;
    exports io.github.evalcarbone.scenario.selection;
    exports io.github.evalcarbone.scenario.file;
    exports io.github.evalcarbone.matching;
    exports io.github.evalcarbone.intake;
    exports io.github.evalcarbone.intake.system;
    exports io.github.evalcarbone.pipeline;
    exports io.github.evalcarbone.json;
    exports io.github.evalcarbone.archive;
    exports io.github.evalcarbone.report;
    exports io.github.evalcarbone.report.content;
    exports io.github.evalcarbone.report.summary;
    exports io.github.evalcarbone.report.decision;
    exports io.github.evalcarbone.report.bid;
    exports io.github.evalcarbone.report.purchase;
    exports io.github.evalcarbone.report.uncertainty;
    exports io.github.evalcarbone.report.quality;

    opens io.github.evalcarbone.intake to
            org.hibernate.validator; // reads the components of records
}

// Opens EvalCarbone in JShell. Once it is built (docs/jshell.md), from this folder:
//     jshell --startup evalcarbone.jsh 01-first-footprint.jsh
// This file is ASCII, as JDK 17 reads scripts in the character set of the system.

/env --class-path target/evalcarbone-jshell.jar

import io.github.evalcarbone.calculation.*;
import io.github.evalcarbone.factor.*;
import io.github.evalcarbone.coverage.*;
import io.github.evalcarbone.distribution.*;
import io.github.evalcarbone.footprint.*;
import io.github.evalcarbone.impact.*;
import io.github.evalcarbone.intake.*;
import io.github.evalcarbone.inventory.*;
import io.github.evalcarbone.matching.*;
import io.github.evalcarbone.pipeline.*;
import io.github.evalcarbone.problem.*;
import io.github.evalcarbone.report.*;
import io.github.evalcarbone.report.content.*;
import io.github.evalcarbone.report.uncertainty.*;
import io.github.evalcarbone.rule.*;
import io.github.evalcarbone.shell.*;
import io.github.evalcarbone.uncertainty.*;
import io.github.evalcarbone.uncertainty.comparison.*;
import io.github.evalcarbone.units.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.random.*;
import java.util.stream.*;
import org.knowm.xchart.*;
import static io.github.evalcarbone.footprint.Facet.*;
import static io.github.evalcarbone.impact.ImpactCategory.*;
import static io.github.evalcarbone.impact.LifecyclePhase.*;
import static io.github.evalcarbone.inventory.ServiceLife.*;
import static io.github.evalcarbone.inventory.UsageProfile.*;

// The datasets. Each says what it is: ademe.attribution(), ademe.licences(), ademe.knownDefects() ...
// Datasets: DatasetListsTest writes them.
FactorDataset ademe = io.github.evalcarbone.factor.ademe.AdemeFactors.load();
FactorDataset boavizta = io.github.evalcarbone.factor.boavizta.BoaviztaFactors.load();
FactorDataset boundaries = io.github.evalcarbone.factor.boundaries.BoundariesFactors.load();
FactorDataset cloud = io.github.evalcarbone.factor.cloud.CloudFactors.load();
FactorDataset ef31 = io.github.evalcarbone.factor.ef31.Ef31Factors.load();
FactorDataset electricitymaps = io.github.evalcarbone.factor.electricitymaps.ElectricityMapsFactors.load();
FactorDataset ember = io.github.evalcarbone.factor.ember.EmberFactors.load();
FactorDataset factbook = io.github.evalcarbone.factor.factbook.FactbookFactors.load();
FactorDataset hospital = io.github.evalcarbone.factor.hospital.HospitalFactors.load();
FactorDataset neefe = io.github.evalcarbone.factor.neefe.NeefeFactors.load();
FactorDataset order2017 = io.github.evalcarbone.factor.order2017.Order2017Factors.load();
FactorDataset sih = io.github.evalcarbone.factor.sih.SihFactors.load();
// End of datasets.

// What is computed with unless you say otherwise. The first dataset that knows a device or a country answers for it.
FactorSet factors = io.github.evalcarbone.factor.recommended.RecommendedFactors.load();
RuleSet rules = Methodology.evalcarbone().equipment();
FootprintCalculator calculator = FootprintCalculator.of(Methodology.of(rules), factors);

// Prints anything on lines of its own. (The prompt itself shows long texts in one line.)
void println(Object text) {
    System.out.println(text);
}

// Charts are written to files, without a window.
System.setProperty("java.awt.headless", "true");

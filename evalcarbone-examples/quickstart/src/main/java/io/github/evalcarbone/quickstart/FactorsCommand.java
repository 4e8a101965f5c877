package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorDataset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists what the datasets hold, their licences and their known defects. */
@Command(name = "factors")
final class FactorsCommand implements Callable<Integer> {

    private final Console console;

    FactorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        List<FactorDataset> datasets = Assessment.factors().datasets();
        datasets.forEach(dataset -> console.print(new DatasetPage(dataset, console.words()).toString()));
        return Program.DONE;
    }
}

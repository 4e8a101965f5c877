package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.problem.CoreCode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the content of the usual dataset, or of any other that is there, with its licences and known defects. */
@Command(name = "factors")
final class FactorsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "dataset")
    private Optional<String> id;

    FactorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        NavigableMap<String, FactorDatasetProvider> all = Datasets.all();
        id.filter(asked -> !all.containsKey(asked))
                .ifPresent(asked -> options.problem("factors", CoreCode.BAD_VALUE, asked, "" + all.keySet()));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        id.map(all::get).map(FactorDatasetProvider::dataset).ifPresentOrElse(this::print, () -> printUsed(all));
        return Program.DONE;
    }

    private void printUsed(NavigableMap<String, FactorDatasetProvider> all) {
        print(all.remove(Datasets.USUAL).dataset());
        String others = String.join(", ", all.keySet());
        console.print(new Page()
                .blank()
                .line(0, console.words().text("factors.others", others))
                .toString());
    }

    private void print(FactorDataset dataset) {
        console.print(new DatasetPage(dataset, console.words()).toString());
    }
}

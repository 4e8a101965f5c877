package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.recommended.RecommendedFactors;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.problem.CoreCode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the recommended choice of datasets with its reasons, or the content of one dataset with its licences and known defects. */
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
        Optional<String> dataset = id.filter(asked -> !asked.equals(Datasets.USUAL));
        dataset.filter(asked -> !all.containsKey(asked))
                .ifPresent(asked -> options.problem("factors", CoreCode.BAD_VALUE, asked, "" + all.keySet()));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        dataset.map(all::get).map(Datasets::loaded).ifPresentOrElse(this::print, () -> printChoice(all));
        return Program.DONE;
    }

    private void printChoice(NavigableMap<String, FactorDatasetProvider> all) {
        Words words = console.words();
        Page page = new Page().line(0, words.text("factors.choice")).blank();
        for (RecommendedFactors.Choice choice : RecommendedFactors.choices()) {
            page.line(
                            0,
                            words.text(
                                    "factors.place",
                                    choice.dataset(),
                                    choice.use().in(words.language())))
                    .line(1, choice.reason().in(words.language()));
            all.remove(choice.dataset());
        }
        page.blank().line(0, words.text("factors.others", String.join(", ", all.keySet())));
        console.print(page.toString());
    }

    private void print(FactorDataset dataset) {
        console.print(new DatasetPage(dataset, console.words()).toString());
    }
}

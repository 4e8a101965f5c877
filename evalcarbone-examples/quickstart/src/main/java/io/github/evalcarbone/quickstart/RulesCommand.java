package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rule sets, or shows one in full. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            arity = "0..1",
            descriptionKey = "ruleset")
    private Optional<String> name;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<RuleSet> one = name.flatMap(given -> options.take(RuleSets.find("rules", given)));
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        console.print(one.map(rules -> new RuleSetPage(rules, console.words()).toString())
                .orElseGet(this::list));
        return Program.DONE;
    }

    private String list() {
        Words words = console.words();
        Page page = new Page();
        List<RuleSet> shipped = RuleSet.names().stream()
                .flatMap(each -> RuleSet.find(each).stream())
                .toList();
        for (RuleSet rules : shipped) {
            page.line(0, rules + ": " + rules.header().titles().in(words.language()));
            page.line(1, "SHA-256 " + rules.sha256());
        }
        return page.blank().line(0, words.text("rules.more")).toString();
    }
}

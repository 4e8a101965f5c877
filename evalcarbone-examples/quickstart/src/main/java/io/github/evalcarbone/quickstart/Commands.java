package io.github.evalcarbone.quickstart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program. To describe one to picocli takes longer than many a calculation. */
final class Commands {

    private static final Map<String, Function<Console, Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Console, Object>> byName() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>(); // in the order of the help
        commands.put("assess", AssessCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("why", WhyCommand::new);
        commands.put("quality", QualityCommand::new);
        commands.put("levers", LeversCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("purchases", PurchasesCommand::new);
        commands.put("one-more-year", OneMoreYearCommand::new);
        commands.put("uncertainty", UncertaintyCommand::new);
        commands.put("sensitivity", SensitivityCommand::new);
        commands.put("replace", ReplaceCommand::new);
        commands.put("bids", BidsCommand::new);
        commands.put("rules", Commands::rules);
        commands.put("factors", FactorsCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    private static CommandLine rules(Console console) {
        CommandLine rules = new CommandLine(new RulesCommand(console)).addSubcommand(new ExportCommand(console));
        label(rules, console);
        return rules;
    }

    /** Returns the program with the command that the first argument names, and with all if it names none. */
    static CommandLine neededBy(String[] arguments, Console console) {
        return arguments.length > 0 && BY_NAME.containsKey(arguments[0])
                ? with(Map.of(arguments[0], BY_NAME.get(arguments[0])), console)
                : all(console);
    }

    static CommandLine all(Console console) {
        return with(BY_NAME, console);
    }

    private static CommandLine with(Map<String, Function<Console, Object>> commands, Console console) {
        CommandLine program = new CommandLine(new RootCommand(console));
        commands.forEach((name, command) -> program.addSubcommand(name, command.apply(console)));
        label(program, console);
        OptionOrder.apply(program);
        program.setResourceBundle(console.words().bundle());
        return program;
    }

    private static void label(CommandLine command, Console console) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel("[" + console.words().text("label.command") + "]");
    }
}

package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import java.util.List;

/** What a rule set says of itself. */
record RuleSetHeader(
        String id,
        String version,
        String date,
        Status status,
        Bilingual titles,
        String publisher,
        String licence,
        Bilingual notes,
        List<String> sources) {}

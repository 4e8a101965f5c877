package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;

/** A link to a place on the same page. */
record Link(String anchor, String label) {

    static Link to(Rule rule, Words words) {
        return new Link(anchor(rule), rule.titles().in(words.spoken()));
    }

    static Link to(Parameter parameter, Words words) {
        return new Link(anchor(parameter), parameter.titles().in(words.spoken()));
    }

    static String anchor(Rule rule) {
        return "rule." + rule.id();
    }

    static String anchor(Parameter parameter) {
        return "parameter." + parameter.id();
    }
}

package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.UsedMix;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings about a result as a whole, each once. Mutable and not thread-safe. */
public final class WholeFindings {

    private final ResultHeader header;
    private final Set<Finding> ofRules = new LinkedHashSet<>();
    private final Map<UsedMix, Long> mixes = new HashMap<>();

    public WholeFindings(ResultHeader header) {
        this.header = header;
    }

    /** Counts lines that have the findings and mixes of one of them. */
    public void count(LineResult result, long lines) {
        ofRules.addAll(result.whole());
        result.mixes().forEach(mix -> mixes.merge(mix, lines, Long::sum));
    }

    /** Returns the findings, the remarks of the result first. */
    public List<Finding> get() {
        Set<Finding> whole = new LinkedHashSet<>();
        UsedMix.remarks(header.remarks(), mixes)
                .forEach(remark -> whole.add(new Finding(Optional.empty(), Optional.empty(), remark)));
        whole.addAll(ofRules);
        return List.copyOf(whole);
    }
}

package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.plan.RefurbishedQuota;
import io.github.evalcarbone.plan.RenewalPlan;
import io.github.evalcarbone.plan.RenewalPolicy;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes in words how equipment is renewed. */
record RenewalText(RenewalPlan plan, FactorSet factors, Wording words) {

    List<Bullet> bullets() {
        List<Bullet> bullets = new ArrayList<>();
        plan.policies().forEach(policy -> bullets.add(new Bullet(text(policy), List.of())));
        bullets.add(new Bullet(words.text(bullets.isEmpty() ? "plan.same" : "plan.others.same"), List.of()));
        return bullets;
    }

    private String text(RenewalPolicy policy) {
        List<String> parts = new ArrayList<>();
        if (policy.growth() != 0) {
            String key = policy.growth() > 0 ? "plan.growth.more" : "plan.growth.fewer";
            parts.add(words.text(key, percentage(Math.abs(policy.growth()))));
        }
        if (policy.longer() > 0) {
            parts.add(words.text("plan.longer", plain(policy.longer())));
        }
        policy.model().ifPresent(model -> parts.add(words.text("plan.model", model)));
        policy.quota().ifPresent(quota -> parts.add(quota(quota)));
        String renewed =
                parts.isEmpty() ? words.text("plan.as.today") : String.join(words.text("total.separator"), parts);
        return words.text("plan.policy", names(policy.selector()), renewed);
    }

    private String quota(RefurbishedQuota quota) {
        return words.text(
                "plan.quota", percentage(quota.share()), String.valueOf(quota.fromYear()), plain(quota.priorYears()));
    }

    private String percentage(double share) {
        return words.numbers().percentage(new BigDecimal(share).movePointRight(2));
    }

    private String plain(double number) {
        return words.numbers().plain(new BigDecimal(number));
    }

    /** A selection by types is named by their titles, another one as it reads. */
    private String names(LineSelector selector) {
        Set<String> types = selector.criteria().getOrDefault(LineCriterion.TYPE, Set.of());
        boolean isOfTypes = !types.isEmpty() && selector.equals(LineSelector.ofTypes(types.toArray(String[]::new)));
        return isOfTypes
                ? types.stream().sorted().map(this::title).collect(Collectors.joining(", "))
                : selector.equals(LineSelector.ALL) ? words.text("plan.all") : selector.toString();
    }

    private String title(String type) {
        return factors.type(type)
                .map(EquipmentType::titles)
                .map(titles -> titles.in(words.language()))
                .orElse(type);
    }
}

package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.footprint.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The part of one piece of equipment or one service that is allocated to an object, or such a carrier itself.
 *
 * @param carrier  the id of the equipment or service
 * @param impacts  the impact allocated
 * @param above  the part that this one is a share of; null for a carrier itself
 * @param share  the explanation of the share, by target; null for a carrier itself
 */
public record Part(
        String carrier,
        Impacts impacts,
        @Nullable Part above,
        @Nullable IntFunction<Explanation> share) {

    public static Part of(String carrier, Impacts impacts) {
        return new Part(carrier, impacts, null, null);
    }

    public Part taken(Impacts part, IntFunction<Explanation> how) {
        return new Part(carrier, part, this, how);
    }

    /** Returns the remainder of this part, with the explanation of the whole. */
    public Part left(Impacts rest) {
        return new Part(carrier, rest, above, share);
    }

    /** Returns the explanations of the shares in a target, starting at the carrier. */
    public List<Explanation> shares(int target) {
        List<Explanation> shares = new ArrayList<>();
        for (Part part = this; part != null; part = part.above) {
            if (part.share != null) {
                shares.add(part.share.apply(target));
            }
        }
        Collections.reverse(shares);
        return shares;
    }
}

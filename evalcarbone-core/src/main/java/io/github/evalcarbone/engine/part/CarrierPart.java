package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.footprint.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an object takes of one piece of equipment or one service, or such a carrier itself.
 *
 * @param carrier  the id of the equipment or service
 * @param impacts  what is taken
 * @param above  the part that this one is taken of; null for a carrier itself
 * @param share  how the share came about, by target; null for a carrier itself
 */
public record CarrierPart(
        String carrier,
        Impacts impacts,
        @Nullable CarrierPart above,
        @Nullable IntFunction<Explanation> share) {

    public static CarrierPart of(String carrier, Impacts impacts) {
        return new CarrierPart(carrier, impacts, null, null);
    }

    public CarrierPart taken(Impacts part, IntFunction<Explanation> how) {
        return new CarrierPart(carrier, part, this, how);
    }

    /** What is left of it, explained as the whole. */
    public CarrierPart left(Impacts rest) {
        return new CarrierPart(carrier, rest, above, share);
    }

    /** How the shares came about in a target, from the carrier on. */
    public List<Explanation> shares(int target) {
        List<Explanation> shares = new ArrayList<>();
        for (CarrierPart part = this; part != null; part = part.above) {
            if (part.share != null) {
                shares.add(part.share.apply(target));
            }
        }
        Collections.reverse(shares);
        return shares;
    }
}

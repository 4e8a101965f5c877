package io.github.evalcarbone.footprint;

import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.inventory.Ownership;
import java.util.Optional;

/**
 * A line of the inventory as computed: its identity, the device that represents it, and its place. Immutable and
 * thread-safe.
 *
 * @param id  the id of the line
 * @param label  its display name
 * @param quantity  the number of items
 * @param type  the id of its type in the factors, else the type as declared; empty if neither is known
 * @param model  the id of the device that represents it; empty if none was found
 * @param match  the way that device was found; empty if none was found
 * @param country  the code of the country in the factors, else the country as declared
 * @param dataCentre  the name of its data centre
 * @param status  the status as declared; it filters nothing
 * @param site  the site
 * @param department  the department of the hospital
 * @param ownership  the owner, on whom its place in an emissions report depends; empty if unknown
 */
public record FootprintLine(
        String id,
        String label,
        double quantity,
        Optional<String> type,
        Optional<String> model,
        Optional<LookupKind> match,
        Optional<String> country,
        Optional<String> dataCentre,
        Optional<String> status,
        Optional<String> site,
        Optional<String> department,
        Optional<Ownership> ownership) {}

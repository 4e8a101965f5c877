package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.problem.Location;
import java.util.Optional;

/**
 * A device that a bid offers: a row of the table of bids. A bid is all devices of its name in one lot. Immutable and thread-safe.
 *
 * @param bid  the name of the bid
 * @param lot  the lot, whose bids are compared; blank if there are no lots
 * @param device  the name of the device in the bid; empty if it has none
 * @param model  the model; empty if not stated
 * @param type  the type; empty if not stated
 * @param quantity  the number of items, above 0
 * @param unitPrice  the price of one item in euros without tax; empty if not stated
 * @param declaration  its footprint as declared
 * @param service  the years of service offered
 * @param electricity  its electricity as declared
 * @param condition  whether it is new, and its use by others
 * @param criteria  the criteria shown beside the footprint
 * @param at  its location, for problems
 */
public record OfferedDevice(
        String bid,
        String lot,
        Optional<String> device,
        Optional<String> model,
        Optional<String> type,
        double quantity,
        Optional<Double> unitPrice,
        BidDeclaration declaration,
        OfferedService service,
        DeclaredElectricity electricity,
        Condition condition,
        BidCriteria criteria,
        Location at) {

    /**
     * Creates an offered device.
     *
     * @param bid  the name of the bid
     * @param lot  the lot; blank if there are no lots
     * @param device  the name of the device in the bid
     * @param model  the model
     * @param type  the type
     * @param quantity  the number of items, above 0
     * @param unitPrice  the price of one item in euros without tax
     * @param declaration  its footprint as declared
     * @param service  the years of service offered
     * @param electricity  its electricity as declared
     * @param condition  whether it is new, and its use by others
     * @param criteria  the criteria shown beside the footprint
     * @param at  its location, for problems
     * @throws IllegalArgumentException if a text is blank, a number is out of range, or neither a model nor a type is given
     */
    public OfferedDevice {
        Invariants.notBlank(bid, "name of a bid");
        Invariants.positive(quantity, "quantity");
        unitPrice.ifPresent(price -> Invariants.notNegative(price, "price"));
        device.ifPresent(text -> Invariants.notBlank(text, "device"));
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
        type.ifPresent(text -> Invariants.notBlank(text, "type"));
        if (model.isEmpty() && type.isEmpty()) {
            throw new IllegalArgumentException("The bid [" + bid + "] must name a model or a type.");
        }
    }

    /**
     * Returns new items of a model about which nothing else is known.
     *
     * @param bid  the name of the bid
     * @param model  the model
     * @param quantity  the number of items, above 0
     * @return the device
     * @throws IllegalArgumentException if a text is blank or the quantity not above 0
     */
    public static OfferedDevice of(String bid, String model, double quantity) {
        return new OfferedDevice(
                bid,
                "",
                Optional.empty(),
                Optional.of(model),
                Optional.empty(),
                quantity,
                Optional.empty(),
                BidDeclaration.NONE,
                OfferedService.NONE,
                DeclaredElectricity.NONE,
                Condition.NEW,
                BidCriteria.NONE,
                Location.NONE);
    }

    /** {@return the name of the device, else its model, else its type} */
    public String label() {
        return device.or(() -> model).or(() -> type).orElseThrow();
    }

    /**
     * Returns this device in another quantity.
     *
     * @param changed  the number of items, above 0
     * @return the changed device
     * @throws IllegalArgumentException if it is not above 0
     */
    public OfferedDevice withQuantity(double changed) {
        return new OfferedDevice(
                bid,
                lot,
                device,
                model,
                type,
                changed,
                unitPrice,
                declaration,
                service,
                electricity,
                condition,
                criteria,
                at);
    }

    /**
     * Returns this device with another declaration.
     *
     * @param changed  its footprint as declared
     * @return the changed device
     */
    public OfferedDevice withDeclaration(BidDeclaration changed) {
        return new OfferedDevice(
                bid,
                lot,
                device,
                model,
                type,
                quantity,
                unitPrice,
                changed,
                service,
                electricity,
                condition,
                criteria,
                at);
    }

    /**
     * Returns this device with other years of service.
     *
     * @param changed  the years of service offered
     * @return the changed device
     */
    public OfferedDevice withService(OfferedService changed) {
        return new OfferedDevice(
                bid,
                lot,
                device,
                model,
                type,
                quantity,
                unitPrice,
                declaration,
                changed,
                electricity,
                condition,
                criteria,
                at);
    }

    /**
     * Returns this device with other electricity.
     *
     * @param changed  its electricity as declared
     * @return the changed device
     */
    public OfferedDevice withElectricity(DeclaredElectricity changed) {
        return new OfferedDevice(
                bid,
                lot,
                device,
                model,
                type,
                quantity,
                unitPrice,
                declaration,
                service,
                changed,
                condition,
                criteria,
                at);
    }

    /**
     * Returns this device in another condition.
     *
     * @param changed  whether it is new, and its use by others
     * @return the changed device
     */
    public OfferedDevice withCondition(Condition changed) {
        return new OfferedDevice(
                bid,
                lot,
                device,
                model,
                type,
                quantity,
                unitPrice,
                declaration,
                service,
                electricity,
                changed,
                criteria,
                at);
    }
}

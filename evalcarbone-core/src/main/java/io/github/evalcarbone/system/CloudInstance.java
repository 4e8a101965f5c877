package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * A machine rented from a provider, or several identical ones; applications may run on it. A missing value may be a gap
 * in the result. Immutable and thread-safe.
 *
 * @param id  its id, unique among the equipment, machines and services of a system
 * @param provider  the provider as the factors name it: {@code aws}, {@code azure}, {@code gcp}
 * @param type  the type of instance as the factors name it, such as {@code m5.large}
 * @param processor  the micro-architecture of its processor as the factors name it, such as {@code skylake}; empty when
 *     unknown
 * @param area  the country or zone whose electricity it uses, as the factors name it
 * @param quantity  the number of identical instances, above 0
 * @param hoursPerYear  the hours each is reserved in a year, 0 to 8,784; empty when unknown
 * @param load  the mean load of its processor, 0 to 1; empty when unknown
 * @param vcpus  virtual CPUs of each, above 0; empty when unknown
 * @param serverVcpus  virtual CPUs of the whole server behind it, above 0; empty when unknown
 * @param pue  the power usage effectiveness of its location, 1 or more; empty for that of the provider
 * @param accelerators  its accelerators; empty for those that the factors know of its type
 */
public record CloudInstance(
        String id,
        String provider,
        String type,
        Optional<String> processor,
        String area,
        double quantity,
        Optional<Double> hoursPerYear,
        Optional<Double> load,
        Optional<Double> vcpus,
        Optional<Double> serverVcpus,
        Optional<Double> pue,
        Optional<Accelerators> accelerators)
        implements ExternalService {

    /**
     * Creates an instance.
     *
     * @param id  its id
     * @param provider  the provider as the factors name it
     * @param type  the type of instance as the factors name it
     * @param processor  the micro-architecture as the factors name it; empty when unknown
     * @param area  the country or zone whose electricity it uses
     * @param quantity  the number of identical instances, above 0
     * @param hoursPerYear  the hours each is reserved in a year, 0 to 8,784
     * @param load  the mean load of its processor, 0 to 1
     * @param vcpus  virtual CPUs of each, above 0
     * @param serverVcpus  virtual CPUs of the whole server behind it, at least those of the instance
     * @param pue  the power usage effectiveness of its location, 1 or more
     * @param accelerators  its accelerators; empty for those that the factors know of its type
     * @throws IllegalArgumentException if a text is blank or a number out of range
     */
    public CloudInstance {
        Invariants.notBlank(id, "id of a cloud instance");
        Invariants.notBlank(provider, "provider");
        Invariants.notBlank(type, "type of a cloud instance");
        processor.ifPresent(text -> Invariants.notBlank(text, "processor"));
        Invariants.notBlank(area, "area");
        Invariants.positive(quantity, "quantity");
        hoursPerYear.ifPresent(value -> Invariants.within(value, 0, 8_784, "hours per year", "from 0 to 8784"));
        load.ifPresent(value -> Invariants.within(value, 0, 1, "load", "from 0 to 1"));
        vcpus.ifPresent(value -> Invariants.positive(value, "number of vCPU"));
        serverVcpus.ifPresent(value -> Invariants.within(
                value, vcpus.orElse(Double.MIN_VALUE), Double.MAX_VALUE, "number of vCPU of the server", "no less"));
        pue.ifPresent(value -> Invariants.within(value, 1, Double.MAX_VALUE, "PUE", "1 or more"));
    }

    /**
     * Returns one instance of which nothing else is known.
     *
     * @param id  its id
     * @param provider  the provider as the factors name it
     * @param type  the type of instance as the factors name it
     * @param area  the country or zone whose electricity it uses
     * @return the instance
     * @throws IllegalArgumentException if a text is blank
     */
    public static CloudInstance of(String id, String provider, String type, String area) {
        return new CloudInstance(
                id,
                provider,
                type,
                Optional.empty(),
                area,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns several of this instance.
     *
     * @param changed  how many, above 0
     * @return the changed instance
     * @throws IllegalArgumentException if it is out of range
     */
    public CloudInstance withQuantity(double changed) {
        return with(changed, processor, hoursPerYear, load, vcpus, serverVcpus, pue, accelerators);
    }

    /**
     * Returns this instance with its processor.
     *
     * @param microArchitecture  the micro-architecture as the factors name it, such as {@code skylake}
     * @param vcpu  virtual CPUs of each instance, above 0
     * @param ofServer  virtual CPUs of the whole server behind it, at least those of the instance
     * @return the changed instance
     * @throws IllegalArgumentException if the text is blank or a number out of range
     */
    public CloudInstance withProcessor(String microArchitecture, double vcpu, double ofServer) {
        return with(
                quantity,
                Optional.of(microArchitecture),
                hoursPerYear,
                load,
                Optional.of(vcpu),
                Optional.of(ofServer),
                pue,
                accelerators);
    }

    /**
     * Returns this instance with its virtual CPUs.
     *
     * @param changed  virtual CPUs of each instance, above 0
     * @return the changed instance
     * @throws IllegalArgumentException if the number is out of range
     */
    public CloudInstance withVcpus(double changed) {
        return with(quantity, processor, hoursPerYear, load, Optional.of(changed), serverVcpus, pue, accelerators);
    }

    /**
     * Returns this instance with its use.
     *
     * @param hours  the hours it is reserved in a year, 0 to 8,784
     * @param meanLoad  the mean load of its processor, 0 to 1
     * @return the changed instance
     * @throws IllegalArgumentException if a number is out of range
     */
    public CloudInstance withUse(double hours, double meanLoad) {
        return with(
                quantity, processor, Optional.of(hours), Optional.of(meanLoad), vcpus, serverVcpus, pue, accelerators);
    }

    /**
     * Returns this instance with the PUE of its location.
     *
     * @param changed  the power usage effectiveness, 1 or more
     * @return the changed instance
     * @throws IllegalArgumentException if it is below 1
     */
    public CloudInstance withPue(double changed) {
        return with(quantity, processor, hoursPerYear, load, vcpus, serverVcpus, Optional.of(changed), accelerators);
    }

    /**
     * Returns this instance with its accelerators.
     *
     * @param changed  the graphics cards and other accelerators of each instance
     * @return the changed instance
     */
    public CloudInstance withAccelerators(Accelerators changed) {
        return with(quantity, processor, hoursPerYear, load, vcpus, serverVcpus, pue, Optional.of(changed));
    }

    /**
     * Returns this instance in another area.
     *
     * @param changed  the area whose electricity it uses
     * @return the changed instance
     * @throws IllegalArgumentException if the area is blank
     */
    public CloudInstance withArea(String changed) {
        return new CloudInstance(
                id,
                provider,
                type,
                processor,
                changed,
                quantity,
                hoursPerYear,
                load,
                vcpus,
                serverVcpus,
                pue,
                accelerators);
    }

    private CloudInstance with(
            double count,
            Optional<String> chip,
            Optional<Double> hours,
            Optional<Double> meanLoad,
            Optional<Double> vcpu,
            Optional<Double> ofServer,
            Optional<Double> overhead,
            Optional<Accelerators> cards) {
        return new CloudInstance(
                id, provider, type, chip, area, count, hours, meanLoad, vcpu, ofServer, overhead, cards);
    }
}

package io.github.evalcarbone.system;

/** What others run for the establishment: it adds to the footprint of the system, beside the equipment. Immutable. */
public sealed interface ExternalService permits CloudInstance, NetworkUse, Printing {

    /** {@return its id, once among the equipment, machines and services of a system} */
    String id();
}

package io.github.evalcarbone.system;

/**
 * A service run by others for the establishment, which adds to the footprint of the system. Implementations are
 * immutable and thread-safe.
 */
public sealed interface ExternalService permits CloudInstance, NetworkUse, Printing {

    /** {@return its id, unique among the equipment, machines and services of a system} */
    String id();
}

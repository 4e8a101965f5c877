package io.github.evalcarbone.engine.allocation;

import java.util.OptionalDouble;

/**
 * What carries others: equipment or a machine.
 *
 * @param id  its id
 * @param impacts  its impact
 * @param vcpus  its virtual CPUs; empty when unknown
 * @param storageGigabytes  its storage in GB; empty when unknown
 */
record Carrier(String id, Impacts impacts, OptionalDouble vcpus, OptionalDouble storageGigabytes) {}

package io.github.evalcarbone.factor;

/**
 * A device model, and how it was found. Immutable and thread-safe.
 *
 * @param model  the model
 * @param kind  how it was found
 */
public record DeviceLookup(DeviceModel model, LookupKind kind) {}

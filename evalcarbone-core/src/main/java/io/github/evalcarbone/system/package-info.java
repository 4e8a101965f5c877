/**
 * Validated facts about an information system beyond its equipment: hosts, virtual machines, applications, cloud
 * instances, networks, printing, mail, shared terminals, and the establishment they serve.
 * <p>
 * Start with {@link io.github.evalcarbone.system.InformationSystem}. All types are immutable and thread-safe, except
 * builders. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.system;

import org.jspecify.annotations.NullMarked;

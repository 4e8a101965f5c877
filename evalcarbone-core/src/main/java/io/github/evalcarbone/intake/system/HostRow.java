package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.system.Host;
import java.util.Optional;

/**
 * A row of the table of hosts.
 *
 * @param host  the capacity
 * @param at  its location
 * @param room  the name of its data centre
 * @param roomAt  the location of that name
 */
record HostRow(Host host, Location at, Optional<String> room, Location roomAt) {}

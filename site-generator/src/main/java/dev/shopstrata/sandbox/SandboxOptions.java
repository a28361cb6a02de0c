package dev.shopstrata.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How a sandbox runs.
 *
 * @param port 0 for any that is free
 * @param data the file that keeps carts, customers and orders; empty keeps them in memory
 * @param admin whether prices, stock and failures can be changed from outside
 * @param clock what time it is for orders and coupons
 */
public record SandboxOptions(int port, Optional<Path> data, boolean admin, Clock clock) {}

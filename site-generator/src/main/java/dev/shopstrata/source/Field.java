package dev.shopstrata.source;

import dev.shopstrata.problem.Location;

/** One entry of a map: its key, where the key stands, and its value. */
public record Field(String key, Location at, Node value) {}

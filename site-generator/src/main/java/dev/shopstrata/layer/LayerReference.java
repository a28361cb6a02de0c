package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;

/** A layer's name as written in another layer's {@code extends}. */
public record LayerReference(LayerId id, Location at) {}

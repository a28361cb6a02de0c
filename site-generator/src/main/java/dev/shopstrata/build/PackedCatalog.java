package dev.shopstrata.build;

import java.nio.file.Path;

/** A catalog as an artifact. */
public record PackedCatalog(String id, int products, Path archive) {}

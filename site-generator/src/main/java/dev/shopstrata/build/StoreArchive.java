package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import java.nio.file.Path;

/** A store's bundle as one zip. */
public record StoreArchive(StoreId store, Path zip) {}

package dev.shopstrata.build;

import dev.shopstrata.layer.LayerId;
import java.nio.file.Path;

/**
 * A layer as an artifact.
 *
 * @param files how many files it has, {@code layer.yaml} included
 */
public record PackedLayer(LayerId id, int files, Path jar) {}

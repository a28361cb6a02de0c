package dev.shopstrata.layer;

import dev.shopstrata.source.Node;
import java.util.Optional;

/**
 * One step in the merging of structured data, linked to the steps below it.
 *
 * @param file the layer file that was merged in
 * @param value what the data is after it
 * @param replaced whether the file took the place of what was below
 */
record Trace(LayerFile file, Node value, boolean replaced, Optional<Trace> below) {}

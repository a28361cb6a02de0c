package dev.shopstrata.layer;

import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.TreePath;

/**
 * A file as one layer has it.
 *
 * @param path its path in the layer; for an addition ({@code main+.css}) the path as written
 * @param display how the user knows the file, for problems
 */
public record LayerFile(LayerId layer, TreePath path, Content content, String display) {}

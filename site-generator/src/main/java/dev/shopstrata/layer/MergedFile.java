package dev.shopstrata.layer;

import dev.shopstrata.source.Node;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;

/**
 * One path's value in a stack, seen from the store downward or from some layer downward.
 *
 * @param parts the layer files that make it, farthest first: one for an override, several for
 *     additions, for structured files, and for pages that inherit front matter
 * @param data the merged value of a structured file (empty when its layers' files are empty or
 *     invalid); the merged front matter of a page, always a map
 * @param content what the merged file holds: the winner's own content, for additions the parts
 *     joined, for structured files the merged data written as YAML (as JSON when the name says so)
 */
public record MergedFile(
    TreePath path,
    List<LayerFile> parts,
    Optional<Node> data,
    Content content,
    Provenance provenance) {
  public MergedFile {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(path + " has no parts");
    }
  }

  /** The nearest layer's file. */
  public LayerFile winner() {
    return parts.get(parts.size() - 1);
  }
}

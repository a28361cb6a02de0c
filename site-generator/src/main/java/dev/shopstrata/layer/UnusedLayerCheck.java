package dev.shopstrata.layer;

import dev.shopstrata.problem.Problems;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the structured files and front matter of layers that are in no merged tree. */
public final class UnusedLayerCheck {
  private final LayerData data;

  public UnusedLayerCheck(Problems problems) {
    this.data = new LayerData(problems);
  }

  /** What merging would find in single files, for layers that no merging came to. */
  public void check(StoreGraph graph, Collection<MergedTree> trees) {
    Set<LayerId> merged =
        trees.stream()
            .flatMap(tree -> tree.stack().layers().stream())
            .map(Layer::id)
            .collect(Collectors.toSet());
    graph.layers().values().stream()
        .filter(layer -> !merged.contains(layer.id()))
        .flatMap(layer -> layer.files().values().stream())
        .forEach(this::read);
  }

  private void read(LayerFile file) {
    switch (FileKind.of(file.path())) {
      case STRUCTURED -> data.structured(file);
      case PAGE -> data.template(file);
      case TEMPLATE, MARKDOWN, SCRIPT, DOCUMENT, BINARY, OVERLAY, TEXT -> {}
    }
  }
}

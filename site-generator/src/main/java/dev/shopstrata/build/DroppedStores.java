package dev.shopstrata.build;

import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes away the bundles of stores that no layer makes any more, so that none is deployed. */
final class DroppedStores {
  private final Path output;

  DroppedStores(Path output) {
    this.output = output;
  }

  void remove(StoreGraph graph) throws IOException {
    for (Path folder : bundles(output)) {
      if (!graph.stores().containsKey(StoreId.of(folder.getFileName().toString()))) {
        FolderTree.delete(folder);
      }
    }
  }

  /** The folders of an output directory that hold a store's bundle, sorted. */
  static List<Path> bundles(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(output)) {
      return folders
          .filter(folder -> StoreId.isValid(folder.getFileName().toString()))
          .filter(folder -> Files.isRegularFile(folder.resolve("bundle.json")))
          .sorted()
          .toList();
    }
  }
}

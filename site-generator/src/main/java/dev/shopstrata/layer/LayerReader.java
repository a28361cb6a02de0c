package dev.shopstrata.layer;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads all layers of a project and checks that their ids and references fit together. */
public final class LayerReader {
  private final Problems problems;

  public LayerReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The layers and stores; with errors among the problems, those that could be read. Files are
   * listed, not opened, but for {@code layer.yaml}.
   */
  public StoreGraph read(List<LayerSource> sources) {
    LayerAssembler assembler = new LayerAssembler(problems);
    NavigableMap<LayerId, Layer> layers = new TreeMap<>();
    for (LayerSource source : sources) {
      for (FoundLayer found : scan(source)) {
        assembler.assemble(found).ifPresent(layer -> add(layer, layers));
      }
    }
    StoreGraph graph = new StoreGraph(layers, stores(layers));
    new GraphCheck(problems).check(graph);
    return graph;
  }

  private List<FoundLayer> scan(LayerSource source) {
    DirectoryScan scan = new DirectoryScan(source.display(), problems);
    if (source instanceof LayerSource.Directory directory) {
      return scan.layersUnder(directory.root());
    }
    if (source instanceof LayerSource.Folder folder) {
      return scan.layerIn(folder.folder(), "/");
    }
    LayerSource.Artifact artifact = (LayerSource.Artifact) source;
    Path exploded = artifact.jar().resolve(ArtifactLayout.PREFIX);
    return Files.isDirectory(artifact.jar())
        ? scan.layerIn(exploded, "!/")
        : new JarScan(artifact, problems).layer();
  }

  private void add(Layer layer, NavigableMap<LayerId, Layer> layers) {
    Layer other = layers.putIfAbsent(layer.id(), layer);
    if (other != null) {
      problems.add(
          Problem.of(
                  ProblemCode.LAYER_ID_DUPLICATE,
                  "the id \"" + layer.id() + "\" is taken by " + other.at().file(),
                  "rename one of the two layers")
              .at(layer.at())
              .inLayer(layer.id().value()));
    }
  }

  private NavigableMap<StoreId, LayerId> stores(NavigableMap<LayerId, Layer> layers) {
    NavigableMap<StoreId, LayerId> stores = new TreeMap<>();
    for (Layer layer : layers.values()) {
      layer
          .store()
          .ifPresent(
              store -> {
                LayerId other = stores.putIfAbsent(store, layer.id());
                if (other != null) {
                  problems.add(
                      Problem.of(
                              ProblemCode.STORE_ID_DUPLICATE,
                              "the layers \""
                                  + other
                                  + "\" and \""
                                  + layer.id()
                                  + "\" both make the store \""
                                  + store
                                  + "\"",
                              "give one of them another \"store\"")
                          .at(layer.at())
                          .inLayer(layer.id().value()));
                }
              });
    }
    return stores;
  }
}

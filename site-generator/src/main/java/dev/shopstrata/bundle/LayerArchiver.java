package dev.shopstrata.bundle;

import dev.shopstrata.layer.ArtifactLayout;
import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Packs a layer into a jar that other projects depend on. */
public final class LayerArchiver {
  private static final String LAYER_YAML = "layer.yaml";

  /**
   * Packs {@code layer.yaml} and the layer's files, sorted, under {@code
   * META-INF/storefront/layer}. The jar is not touched while it would be the same.
   *
   * @param folder where the layer's {@code layer.yaml} lies
   * @param timestamp the time of all entries, in UTC, to two seconds
   * @return whether the jar was written
   */
  public boolean archive(Layer layer, Path folder, Path jar, Instant timestamp) throws IOException {
    NavigableMap<String, Content> files = new TreeMap<>();
    Path yaml = folder.resolve(LAYER_YAML);
    files.put(LAYER_YAML, new FileContent(yaml, Files.size(yaml)));
    for (LayerFile file : layer.files().values()) {
      files.put(file.path().value(), file.content());
    }
    return new ArtifactArchiver().archive(ArtifactLayout.PREFIX, files, jar, timestamp);
  }
}

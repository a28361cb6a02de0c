package dev.shopstrata.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.layer.StoreId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads which stores the index has that {@link IndexArchiver} packed. */
public final class IndexReader {
  private static final int MOST = 64 << 20;

  /**
   * The stores, by id.
   *
   * @throws dev.shopstrata.problem.ProblemException when the zip is no index
   */
  public List<StoreId> stores(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry("index.json");
      if (entry == null) {
        throw BundleProblems.damaged(zip, "this zip is no index of stores");
      }
      try (InputStream in = file.getInputStream(entry)) {
        List<StoreId> stores = new ArrayList<>();
        for (JsonNode store : new ObjectMapper().readTree(in.readNBytes(MOST)).path("stores")) {
          stores.add(StoreId.of(store.path("store").asText()));
        }
        return stores;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw BundleProblems.damaged(zip, "this zip is no index of stores: " + e.getMessage());
    }
  }
}

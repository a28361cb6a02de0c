package dev.shopstrata.explain;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Finds where a catalog's records are written. */
public final class CatalogPlaces {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String config;
  private final Path files;
  private final String display;
  private final Snapshot snapshot;

  private CatalogPlaces(String config, Path files, String display, Snapshot snapshot) {
    this.config = config;
    this.files = files;
    this.display = display;
    this.snapshot = snapshot;
  }

  /** A catalog whose snapshot is the user's own. */
  public static CatalogPlaces ofSnapshot(
      String config, Path files, String display, Snapshot snapshot) {
    return new CatalogPlaces(config, files, display, snapshot);
  }

  /** A catalog whose snapshot is made of an export: its records are known by their ids alone. */
  public static CatalogPlaces ofExport(String config, Snapshot snapshot) {
    return new CatalogPlaces(config, Path.of(config), "", snapshot);
  }

  /** The line of a record, {@code product/teapot}, else the catalog itself. */
  Place of(String record) {
    int slash = record.indexOf('/');
    String id = record.substring(slash + 1);
    if (!display.isEmpty() && record.startsWith("product/")) {
      return product(snapshot.ordinal(id));
    }
    if (!display.isEmpty() && record.startsWith("category/")) {
      return category(id);
    }
    return new Place("", config, 0, 0);
  }

  /** Products have the order of their lines. */
  private Place product(OptionalInt ordinal) {
    int line = ordinal.orElse(-1) + 1;
    for (SnapshotPart part : snapshot.head().products()) {
      if (part.count() == null || line < 1) {
        return new Place("", display + "/" + part.file(), 0, 0);
      }
      if (line <= part.count()) {
        boolean text = part.file().endsWith(".ndjson");
        return new Place("", display + "/" + part.file(), text ? line : 0, 0);
      }
      line -= part.count();
    }
    return new Place("", config, 0, 0);
  }

  private Place category(String id) {
    SnapshotPart part = snapshot.head().categories();
    if (part == null) {
      return new Place("", config, 0, 0);
    }
    String file = display + "/" + part.file();
    Path lines = files.resolve(part.file());
    if (!Files.isRegularFile(lines) || !part.file().endsWith(".ndjson")) {
      return new Place("", file, 0, 0);
    }
    try {
      List<String> all = Files.readAllLines(lines, StandardCharsets.UTF_8);
      for (int i = 0; i < all.size(); i++) {
        if (JSON.readTree(all.get(i)).path("id").asText().equals(id)) {
          return new Place("", file, i + 1, 0);
        }
      }
      return new Place("", file, 0, 0);
    } catch (IOException e) {
      return new Place("", file, 0, 0);
    }
  }
}

package dev.shopstrata.explain;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.problem.Location;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Finds where a catalog's records are written. */
public final class CatalogPlaces {
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

  private Place product(OptionalInt ordinal) {
    return place(
        ordinal.isPresent() ? snapshot.productPlace(ordinal.getAsInt()) : Location.NOWHERE);
  }

  private Place category(String id) {
    return place(snapshot.categoryPlace(id));
  }

  /** Only in plain text a line can be looked up. */
  private Place place(Location at) {
    if (at.equals(Location.NOWHERE)) {
      return new Place("", config, 0, 0);
    }
    String root = files.toString().replace('\\', '/');
    String file =
        at.file().startsWith(root) ? display + at.file().substring(root.length()) : at.file();
    return new Place("", file, file.endsWith(".ndjson") ? at.line() : 0, 0);
  }
}

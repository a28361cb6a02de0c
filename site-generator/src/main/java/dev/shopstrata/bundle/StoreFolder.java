package dev.shopstrata.bundle;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.SitePath;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where the parts of one store's bundle lie; docs/BUNDLE.md draws it. */
record StoreFolder(StoreId store, Path directory) {
  static final String HEAD = "bundle.json";
  static final String MANIFEST = "manifest.ndjson";
  static final String PROVENANCE = "provenance.ndjson";
  static final String REDIRECTS = "redirects.txt";
  static final String HEADERS = "headers.json";
  static final String LEDGER = "ledger.ndjson";

  /** All that lies beside {@code site/}, in the order it is replaced: the head seals the rest. */
  static final List<String> PARTS = List.of(MANIFEST, PROVENANCE, REDIRECTS, HEADERS, LEDGER, HEAD);

  Path site() {
    return directory.resolve("site");
  }

  Path part(String name) {
    return directory.resolve(name);
  }

  Path staging() {
    return directory.resolve(".staging");
  }

  Path journal() {
    return staging().resolve("journal");
  }

  /** Paths to be deleted, one a line. */
  Path stale() {
    return staging().resolve("stale");
  }

  /** Numbers of staged files and the paths they go to, one pair a line. */
  Path moves() {
    return staging().resolve("moves");
  }

  Path stagedSite() {
    return staging().resolve("site");
  }

  Path stagedFile(int number) {
    return staging().resolve("files/" + number / 1000 + "/" + number % 1000);
  }

  Path stagedPart(String name) {
    return staging().resolve("next").resolve(name);
  }

  /** A file below {@code site/}, or a problem when this process can't write such a name. */
  Path siteFile(SitePath path) {
    return below(site(), path.value());
  }

  /** A folder below {@code site/} that was met on disk. */
  Path siteFolder(String relative) {
    return below(site(), relative);
  }

  Path stagedSiteFile(SitePath path) {
    return below(stagedSite(), path.value());
  }

  private Path below(Path root, String relative) {
    try {
      return root.resolve(relative);
    } catch (InvalidPathException e) {
      throw BundleProblems.unencodable(this, relative, e);
    }
  }
}

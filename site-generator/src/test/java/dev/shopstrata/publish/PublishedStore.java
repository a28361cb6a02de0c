package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A store of a few files that is built, published and looked at as a shopper would. */
final class PublishedStore {
  static final StoreId STORE = StoreId.of("acme-de");
  static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  final StrictBucket bucket = new StrictBucket();
  final WatchedEdge edge;
  private final Path temp;
  private Instant now = NOW;
  private String owner = "one";
  private ReleaseKind kind;

  PublishedStore(Path temp, boolean hasReleases) {
    this.temp = temp;
    this.edge = new WatchedEdge(hasReleases);
  }

  PublishedStore by(String other) {
    owner = other;
    return this;
  }

  PublishedStore at(Instant moment) {
    now = moment;
    return this;
  }

  PublishedStore as(ReleaseKind wanted) {
    kind = wanted;
    return this;
  }

  /** A bundle of text files; those below {@code assets/} are immutable. */
  Bundle bundle(String name, Map<String, String> files) {
    try (BundleWriter writer = BundleWriter.open(STORE, temp.resolve("bundles").resolve(name));
        UnitOutput unit = writer.unit()) {
      new TreeMap<>(files)
          .forEach(
              (path, text) ->
                  unit.put(
                      SitePath.of(path),
                      text.getBytes(StandardCharsets.UTF_8),
                      delivery(path),
                      "{}"));
      unit.close();
      return writer.commit(NOW, files.size());
    }
  }

  private static Delivery delivery(String path) {
    if (path.startsWith("assets/")) {
      return Delivery.of("text/css", CacheClass.IMMUTABLE, List.of());
    }
    String template = path.equals("index.html") ? "index" : "product";
    return Delivery.of(
        "text/html; charset=utf-8", CacheClass.PAGE, List.of("template:" + template));
  }

  Publisher publisher() {
    try {
      Path work = Files.createTempDirectory(Files.createDirectories(temp.resolve("work")), "run");
      PublishOptions options =
          new PublishOptions(kind, false, "ada@desk", owner, Duration.ofHours(12), 4);
      StoreTarget target = new StoreTarget(STORE, "production", bucket, edge);
      return new Publisher(target, options, work, Clock.fixed(now, ZoneOffset.UTC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Published publish(Bundle bundle) {
    return publisher().publish(bundle);
  }

  /** What shoppers get of these paths, by path; what they don't get is not there. */
  NavigableMap<String, String> seen(Iterable<String> paths) {
    NavigableMap<String, String> seen = new TreeMap<>();
    for (String path : paths) {
      String key = path;
      if (edge.followsPointer()) {
        key = path.startsWith("assets/") ? "a/" + path : "releases/" + edge.folder() + "/" + path;
      }
      bucket.text(key).ifPresent(text -> seen.put(path, text));
    }
    return seen;
  }
}

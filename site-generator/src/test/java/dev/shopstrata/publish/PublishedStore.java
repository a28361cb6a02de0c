package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleParts;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FakeWaiting;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
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
import java.util.HashMap;
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
  private List<Encoding> encodings = List.of();
  private List<StoppedProduct> stopped = List.of();
  private final Map<String, String> products = new HashMap<>();

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
    return bundle(name, files, BundleParts.NONE);
  }

  private Bundle bundle(String name, Map<String, String> files, BundleParts parts) {
    try (BundleWriter writer = BundleWriter.open(STORE, temp.resolve("bundles").resolve(name))) {
      try (UnitOutput unit = writer.unit()) {
        new TreeMap<>(files)
            .forEach(
                (path, text) ->
                    unit.put(
                        SitePath.of(path),
                        text.getBytes(StandardCharsets.UTF_8),
                        delivery(path),
                        "{}"));
      }
      return writer.commit(NOW, files.size(), parts);
    }
  }

  /** From now on the page at a path is one of another product than its name says. */
  PublishedStore showing(String product, String path) {
    products.put(path, product);
    return this;
  }

  /** Builds have these products stopped. */
  PublishedStore stopping(StoppedProduct... products) {
    stopped = List.of(products);
    return this;
  }

  /** Keeps files in these encodings beside them. */
  PublishedStore encoding(Encoding... all) {
    encodings = List.of(all);
    return this;
  }

  private Delivery delivery(String path) {
    if (path.startsWith("assets/")) {
      return Delivery.of("text/css", CacheClass.IMMUTABLE, List.of());
    }
    List<String> tags =
        path.startsWith("p/")
            ? List.of(
                "template:product",
                "product:" + products.getOrDefault(path, path.split("/", -1)[1]))
            : List.of("template:index");
    return Delivery.of("text/html; charset=utf-8", CacheClass.PAGE, tags);
  }

  /** A bundle of the same files with these response headers for all pages. */
  Bundle bundle(String name, Map<String, String> files, Map<String, String> pageHeaders) {
    NavigableMap<String, NavigableMap<String, String>> byType = new TreeMap<>();
    byType.put("text/html", new TreeMap<>(pageHeaders));
    Content nothing = new BytesContent("");
    return bundle(name, files, new BundleParts(nothing, new SharedHeaders(byType), nothing));
  }

  StoreTarget target() {
    return new StoreTarget(STORE, "production", bucket, edge, encodings);
  }

  Publisher publisher() {
    return publisher(target());
  }

  Publisher publisher(StoreTarget target) {
    try {
      Path work = Files.createTempDirectory(Files.createDirectories(temp.resolve("work")), "run");
      PublishOptions options =
          new PublishOptions(kind, false, "ada@desk", owner, Duration.ofHours(12), 4, stopped);
      Clock clock = Clock.fixed(now, ZoneOffset.UTC);
      return new Publisher(target, options, PublishListener.NONE, work, clock, new FakeWaiting());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes and is killed at the first operation after the ledger says that it is at work. */
  void dyingOnceClaimed(Bundle bundle) {
    for (int at = 1; ; at++) {
      bucket.failing(at, StrictBucket.Fault.KILLED_BEFORE);
      try {
        publish(bundle);
        throw new AssertionError("it was never killed");
      } catch (StrictBucket.Killed e) {
        bucket.well();
        if (new LiveSite(publisher().releases()).unfinished().isPresent()) {
          return;
        }
      }
    }
  }

  Published publish(Bundle bundle) {
    return publisher().publish(bundle);
  }

  /** What shoppers get of these paths, by path; what they don't get is not there. */
  NavigableMap<String, String> seen(Iterable<String> paths) {
    NavigableMap<String, String> seen = new TreeMap<>();
    for (String path : paths) {
      bucket.text(key(path)).ifPresent(text -> seen.put(path, text));
    }
    return seen;
  }

  /** Where a file that shoppers get lies. */
  String key(String path) {
    if (!edge.followsPointer()) {
      return path;
    }
    return path.startsWith("assets/") ? "a/" + path : "releases/" + edge.folder() + "/" + path;
  }

  /** Writes past the publisher. */
  void put(Key key, String text, ObjectHeaders headers) {
    put(key, text.getBytes(StandardCharsets.UTF_8), headers);
  }

  void put(Key key, byte[] bytes, ObjectHeaders headers) {
    bucket.put(key, new Upload(new BytesContent(bytes), headers), Condition.ALWAYS);
  }
}

package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleEncoder;
import dev.shopstrata.bundle.BundleParts;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.delivery.ServerFormWriter;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.MediaType;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A store that is published to a directory which real servers serve. */
public final class ServedStore {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final StoreId STORE = StoreId.of("acme-de");

  private final Path temp;
  private final Path directory;

  public ServedStore(Path temp) {
    this.temp = temp;
    this.directory = temp.resolve("www");
    folder(directory);
  }

  public Path directory() {
    return directory;
  }

  /** An empty folder for a server. */
  public Path work(String name) {
    return folder(temp.resolve("servers").resolve(name));
  }

  /** The folder with what a bundle tells servers. */
  public static Path delivery(Bundle bundle) {
    try {
      new ServerFormWriter().write(bundle.directory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle.directory().resolve(ServerFormWriter.FOLDER);
  }

  /** A bundle of text files; those below {@code assets/} are immutable. */
  public Bundle bundle(String name, Map<String, String> files) {
    return bundle(name, files, "");
  }

  /**
   * A bundle with redirects.
   *
   * @param redirects lines of {@code redirects.txt}
   */
  public Bundle bundle(String name, Map<String, String> files, String redirects) {
    SharedHeaders headers =
        new SharedHeaders(
            new TreeMap<>(
                Map.of(
                    "*", new TreeMap<>(Map.of("X-Content-Type-Options", "nosniff")),
                    "text/html", new TreeMap<>(Map.of("Referrer-Policy", "same-origin")))));
    try (BundleWriter writer = BundleWriter.open(STORE, temp.resolve("bundles").resolve(name))) {
      try (UnitOutput unit = writer.unit()) {
        new TreeMap<>(files).forEach((path, text) -> put(unit, path, text));
      }
      BundleParts parts =
          new BundleParts(new BytesContent(redirects), headers, new BytesContent(""));
      return encoded(writer.commit(NOW, files.size(), parts));
    }
  }

  private Bundle encoded(Bundle bundle) {
    BundleEncoder encoder =
        new BundleEncoder(
            EncodedFiles.in(temp.resolve("bundles")), Optional.empty(), work("encoding"));
    try (Stream<SiteFile> files = new ManifestReader().read(bundle.directory())) {
      files
          .filter(EncodedFiles::isWorthwhile)
          .forEach(file -> encoder.encode(bundle.directory(), file));
    }
    return bundle;
  }

  private static void put(UnitOutput unit, String path, String text) {
    unit.put(SitePath.of(path), text.getBytes(StandardCharsets.UTF_8), delivery(path), "{}");
  }

  private static Delivery delivery(String path) {
    boolean isAsset = path.contains("assets/");
    return Delivery.of(
        MediaType.of(path),
        isAsset ? CacheClass.IMMUTABLE : CacheClass.PAGE,
        isAsset ? List.of() : List.of("template:product"));
  }

  /**
   * Brings a bundle live.
   *
   * @param kind wanted; null for what changes least
   */
  public Published publish(Bundle bundle, Edge edge, ReleaseKind kind) {
    PublishOptions options =
        new PublishOptions(kind, true, "ada@desk", "one", Duration.ofHours(12), 4);
    List<Encoding> encodings =
        Arrays.stream(Encoding.values()).filter(Encoding::isAvailable).toList();
    StoreTarget target =
        new StoreTarget(STORE, "production", new DirectoryBucket(directory), edge, encodings);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Path work = folder(temp.resolve("work"));
    return new Publisher(target, options, PublishListener.NONE, work, clock).publish(bundle);
  }

  private static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

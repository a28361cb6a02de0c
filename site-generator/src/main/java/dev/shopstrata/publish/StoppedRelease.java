package dev.shopstrata.publish;

import dev.shopstrata.bundle.BundleIdentity;
import dev.shopstrata.bundle.ManifestWriter;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a manifest of an earlier release without what is stopped. Pages of stopped products are
 * left out. Pages that differ from today's and link to one, and all feeds, search and API files,
 * are today's, or left out where today has none.
 */
final class StoppedRelease {
  private static final String HTML = "text/html";

  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final Manifests manifests;
  private final Path work;
  private final int width;

  StoppedRelease(StoreTarget target, Manifests manifests, Path work, int width) {
    this.bucket = target.bucket();
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.manifests = manifests;
    this.work = work;
    this.width = width;
  }

  /** The id of what is to be shown; {@link Manifests} knows it from then on. */
  Digest without(StoppedFiles stopped, ReleaseRecord goal, ReleaseRecord live) {
    Set<SitePath> linking = linking(stopped, goal, live);
    Path folder = work.resolve("stopped-" + goal.bundle());
    try {
      Files.createDirectories(folder);
      manifests.of(goal.bundleId()).copyTo(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(folder.resolve(Manifests.MANIFEST), stopped, linking, goal, live);
    Digest id = new BundleIdentity().of(folder);
    manifests.know(id, folder);
    return id;
  }

  private void write(
      Path manifest,
      StoppedFiles stopped,
      Set<SitePath> linking,
      ReleaseRecord goal,
      ReleaseRecord live) {
    ServedHeaders today = manifests.of(live.bundleId()).headers();
    try (ManifestWriter out = new ManifestWriter(manifest)) {
      manifests.join(
          live.bundleId(),
          goal.bundleId(),
          change ->
              chosen(change, linking, today)
                  .filter(file -> !stopped.has(file))
                  .ifPresent(out::write));
    }
  }

  private Optional<SiteFile> chosen(FileChange change, Set<SitePath> linking, ServedHeaders today) {
    SiteFile file = change.file();
    if (keys.isShared(file)) {
      return Optional.of(file);
    }
    boolean isPage = file.contentType().startsWith(HTML);
    if (isPage && !linking.contains(file.path())) {
      return change.after();
    }
    return change.before().map(old -> change.isSame() ? old : asServed(old, today));
  }

  /** Today's file, served as today, whatever the earlier release has for files of its type. */
  private static SiteFile asServed(SiteFile file, ServedHeaders today) {
    NavigableMap<String, String> headers = new TreeMap<>(today.shared().of(file));
    headers.remove("Content-Type");
    headers.remove("Cache-Control");
    return new SiteFile(
        file.path(),
        file.sha256(),
        file.size(),
        file.contentType(),
        file.cache(),
        headers,
        file.tags());
  }

  /** The earlier release's own pages that lead to a stopped product; each one is read. */
  private Set<SitePath> linking(StoppedFiles stopped, ReleaseRecord goal, ReleaseRecord live) {
    Set<SitePath> linking = ConcurrentHashMap.newKeySet();
    LinkSearch search = new LinkSearch(stopped.links());
    try (Transfers transfers = new Transfers(width, () -> {})) {
      manifests.join(
          live.bundleId(),
          goal.bundleId(),
          change -> {
            boolean isRead =
                (change.reason() == Reason.ADDED || change.reason() == Reason.CONTENT)
                    && change.file().contentType().startsWith(HTML)
                    && !stopped.has(change.file());
            if (isRead) {
              transfers.run(
                  () -> {
                    if (search.finds(text(goal, change.file()))) {
                      linking.add(change.file().path());
                    }
                  });
            }
          });
      transfers.barrier();
    }
    return linking;
  }

  private String text(ReleaseRecord goal, SiteFile file) {
    Key page = keys.page(goal.folder(), file.path());
    Optional<InputStream> found =
        bucket.open(ReleaseKeys.retained(file.sha256())).or(() -> bucket.open(page));
    if (found.isEmpty()) {
      return "";
    }
    try (InputStream in = found.get()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

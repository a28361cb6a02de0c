package dev.shopstrata.build;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.plan.OtherFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.seo.RobotsFile;
import dev.shopstrata.seo.SitemapFragment;
import dev.shopstrata.seo.SitemapWriter;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes a store's files that are no pages: assets, public files, sitemaps, robots rules. */
final class StoreFiles {
  private final PlannedStore store;
  private final UnitOutput output;

  StoreFiles(PlannedStore store, UnitOutput output) {
    this.store = store;
    this.output = output;
  }

  /** The paths the plan has to keep free, with where each comes from. */
  static List<OtherFile> reserved(StoreSource source, Iterable<Asset> assets) {
    Settings settings = source.settings();
    List<OtherFile> files = new ArrayList<>();
    for (Asset asset : assets) {
      String made = asset.logical().value();
      Location at =
          source
              .tree()
              .file(asset.logical())
              .map(file -> Location.of(file.winner().display()))
              .orElse(Location.of(made));
      files.add(new OtherFile(asset.file(), made, at));
    }
    SitePath sitemap = SitemapWriter.path(settings.url());
    if (settings.seo().index() && files.stream().noneMatch(f -> f.path().equals(sitemap))) {
      files.add(new OtherFile(sitemap, "the sitemap", Location.of("the sitemap")));
    }
    files.addAll(TouchpointFiles.reserved(settings));
    return files;
  }

  void write(Iterable<SitemapFragment> urls) throws IOException {
    Settings settings = store.plan().settings();
    store.assets().assets().values().forEach(this::put);
    AtomicBoolean hasSitemap = new AtomicBoolean();
    new SitemapWriter(settings.url())
        .write(
            urls,
            path -> {
              hasSitemap.set(true);
              return sitemap(path);
            });
    Optional<String> robots = RobotsFile.of(settings, hasSitemap.get());
    if (robots.isPresent() && !isOwn(RobotsFile.path())) {
      put(RobotsFile.path(), robots.get().getBytes(StandardCharsets.UTF_8), "robots");
    }
  }

  private boolean isOwn(SitePath path) {
    return store.assets().assets().values().stream().anyMatch(a -> a.file().equals(path));
  }

  private void put(Asset asset) {
    CacheClass cache = asset.fingerprinted() ? CacheClass.IMMUTABLE : CacheClass.FILE;
    Delivery delivery = Delivery.of(MediaType.of(asset.file().value()), cache, List.of());
    output.put(
        asset.file(), asset.content(), delivery, PageRecord.provenance(asset, store.source()));
  }

  /** A sitemap is at most 50 MB, so it is put together in memory. */
  private OutputStream sitemap(SitePath path) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        put(path, toByteArray(), "sitemap");
      }
    };
  }

  private void put(SitePath path, byte[] bytes, String kind) {
    Delivery delivery = Delivery.of(MediaType.of(path.value()), CacheClass.PAGE, List.of(kind));
    output.put(path, bytes, delivery, PageRecord.generated(kind));
  }
}

package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.store.UrlImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the table of an old platform's URLs row by row, and says where each leads now. */
final class ImportedUrls {
  private static final String[] OLD = {
    "old url", "old", "old path", "from", "source", "request path", "url", "path"
  };
  private static final String[] PRODUCT = {"product", "product id", "productid"};
  private static final String[] SKU = {"sku", "article number"};
  private static final String[] CATEGORY = {"category", "category id", "categoryid"};
  private static final String[] TO = {
    "to", "target", "target path", "new url", "new", "new path", "redirect to"
  };

  private final SiteInputs inputs;
  private final RedirectTargets targets;
  private final OldUrl urls;
  private final ImportReport report;
  private final NavigableMap<String, SkuIndex> skus = new TreeMap<>();

  ImportedUrls(SiteInputs inputs, SitePlan plan, ImportReport report) {
    this.inputs = inputs;
    this.targets = new RedirectTargets(inputs, plan.sets());
    this.urls = new OldUrl(inputs.settings().url());
    this.report = report;
  }

  /** Tells the redirects of a table; what it can't use is reported. */
  void read(UrlImport.Table table, Path file, Consumer<MovedUrl> found) throws IOException {
    try {
      TableRecords.forEach(
          new ExportFile(table.file(), file),
          Listener.QUIET,
          (row, at) -> row(table, row, at, found));
    } catch (ExportException e) {
      report.unreadable(table, e);
    }
  }

  private void row(
      UrlImport.Table table, TableRow row, SourcePosition at, Consumer<MovedUrl> found) {
    String old = row.first(OLD).orElse("");
    String place = table.file() + ":" + at.line();
    Optional<String> from = old.isEmpty() ? Optional.empty() : urls.path(old);
    if (from.isEmpty()) {
      report.unusable(place, old, old.isEmpty() ? "no old URL" : "no path of the store");
      return;
    }
    String target = target(row);
    Optional<String> to = url(from.get(), target);
    if (to.isEmpty()) {
      report.unknown(place, old, target);
      return;
    }
    report.count();
    boolean named = !target.startsWith("/") && target.indexOf("://") < 0;
    MovedUrl.Origin origin = named ? MovedUrl.Origin.IMPORTED : MovedUrl.Origin.IMPORTED_PATH;
    MovedUrl.of(origin, new Redirect(from.get(), to.get(), 301), place).ifPresent(found);
  }

  private static String target(TableRow row) {
    return row.first(PRODUCT)
        .map(id -> "product:" + id)
        .or(() -> row.first(SKU).map(sku -> "sku:" + sku))
        .or(() -> row.first(CATEGORY).map(id -> "category:" + id))
        .or(() -> row.first(TO))
        .orElse("");
  }

  private Optional<String> url(String from, String target) {
    if (!target.startsWith("sku:")) {
      return targets.url(new Redirect(from, target, 301));
    }
    StoreLocale locale = targets.locale(from);
    StoreCatalog catalog = inputs.catalogs().get(locale.tag());
    return catalog == null
        ? Optional.empty()
        : skus
            .computeIfAbsent(locale.tag(), tag -> new SkuIndex(catalog))
            .position(target.substring("sku:".length()))
            .stream()
            .mapToObj(catalog::productUrl)
            .findFirst();
  }

  /** Text in another encoding is read all the same; that is no mistake of a redirect. */
  private enum Listener implements ReadingListener {
    QUIET;

    @Override
    public void mended(String what, ExportFile file) {}

    @Override
    public void unreadable(SourcePosition at, String reason, String raw) {}
  }
}

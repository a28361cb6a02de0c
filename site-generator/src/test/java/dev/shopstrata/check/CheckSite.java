package dev.shopstrata.check;

import dev.shopstrata.TextFiles;
import dev.shopstrata.bundle.BundleParts;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * A bundle without anything wrong, and what a text of files makes of it. {@code site/} holds files
 * as they are published; {@code main/} pages of which only what is in their {@code <main>} is
 * written; {@code layers/} files of the layers; {@code redirects.txt} is that of the bundle, {@code
 * policy} the Content-Security-Policy of its pages. A line {@code <!-- page product:teapot -->} in
 * front of a page says what template and record it is of.
 */
public final class CheckSite {
  private static final String GOOD =
      """
      -- layers/base/layer.yaml --
      -- layers/base/site.yaml --
      name: Acme
      url: https://acme.example/
      locales: [{id: en-IE}]
      country: IE
      currency: EUR
      catalog: {id: main}
      -- layers/base/styles/tokens.yaml --
      color: {text: "#111111", background: "#ffffff", accent: "#004400", on-accent: "#ffffff"}
      dark: {color: {text: "#eeeeee", background: "#111111", accent: "#88ee88", on-accent: "#111111"}}
      -- layers/base/i18n/en.yaml --
      price-tax: Tax included
      price-lowest: "Lowest price of 30 days: {price}"
      unit-price: "{price} per {unit}"
      compliance-manufacturer: "Manufacturer:"
      nav-home: Home
      -- layers/base/pages/page.peb --
      -- layers/base/pages/product.peb --
      -- layers/base/pages/category.peb --
      -- layers/stores/acme/layer.yaml --
      extends: [base]
      store: acme
      -- main/index.html --
      <p>Welcome.</p>
      -- main/imprint/index.html --
      <!-- page content:imprint -->
      <p>Acme Ltd., Cork.</p>
      -- main/privacy/index.html --
      <!-- page content:privacy -->
      <p>We keep nothing.</p>
      """;

  private final Path directory;
  private final Map<String, String> files = new LinkedHashMap<>();

  public CheckSite(Path directory) {
    this.directory = directory;
    files.putAll(TextFiles.parse(GOOD));
  }

  /** Puts files over what is there. */
  public CheckSite with(String text) {
    files.putAll(TextFiles.parse(text));
    return this;
  }

  CheckSite without(String path) {
    files.remove(path);
    return this;
  }

  /** Everything a check finds, as problems. */
  public List<Problem> problems() throws IOException {
    return check(false).problems(Integer.MAX_VALUE);
  }

  /** Writes layers and bundles anew and checks them. */
  CheckResult check(boolean changed) throws IOException {
    write();
    List<CheckedStore> stores = stores();
    return new SiteCheck(CheckSite::inOrder, directory.resolve("target/.check"), "test")
        .check(stores, stores, changed);
  }

  private static void inOrder(int count, IntConsumer work) {
    for (int i = 0; i < count; i++) {
      work.accept(i);
    }
  }

  private List<CheckedStore> stores() {
    List<CheckedStore> stores = new ArrayList<>();
    Problems problems = new Problems();
    SettingsReader reader = new SettingsReader(problems);
    for (MergedTree tree : LayerSite.in(directory).trees().values()) {
      Settings settings =
          reader.read(tree).orElseThrow(() -> new AssertionError(problems.sorted()));
      stores.add(new CheckedStore(settings, tree, folder(settings.store().value()), name -> name));
    }
    return stores;
  }

  private Path folder(String store) {
    return directory.resolve("target/storefront").resolve(store);
  }

  private void write() throws IOException {
    files.forEach(
        (path, text) -> {
          if (path.startsWith("layers/")) {
            TextFiles.write(directory, path, text);
          }
        });
    for (CheckedStore store : stores()) {
      bundle(store);
    }
  }

  private void bundle(CheckedStore store) throws IOException {
    String own = store.id().equals("acme") ? "" : store.id() + ":";
    Map<String, String> published = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(own + "site/")) {
            published.put(path.substring(own.length() + 5), text);
          } else if (path.startsWith(own + "main/")) {
            String place = path.substring(own.length() + 5);
            published.put(place, TestPage.of(store, place, text));
          }
        });
    try (BundleWriter writer = BundleWriter.open(store.settings().store(), store.folder())) {
      try (UnitOutput unit = writer.unit()) {
        for (Map.Entry<String, String> file : published.entrySet()) {
          String type = MediaType.of(file.getKey());
          unit.put(
              SitePath.of(file.getKey()),
              file.getValue().getBytes(StandardCharsets.UTF_8),
              Delivery.of(type, CacheClass.PAGE, List.of()),
              type.startsWith("text/html") ? TestPage.provenance(file.getValue()) : "");
        }
      }
      String redirects = files.getOrDefault(own + "redirects.txt", "");
      Instant moment = Instant.parse("2026-01-01T00:00:00Z");
      BytesContent moved = new BytesContent(redirects.getBytes(StandardCharsets.UTF_8));
      writer.commit(moment, 1, new BundleParts(moved, headers(), new BytesContent("")));
    }
  }

  /** What pages are served with: the policy of the file {@code policy}. */
  private SharedHeaders headers() {
    String policy = files.getOrDefault("policy", "").strip();
    return policy.isEmpty()
        ? SharedHeaders.NONE
        : new SharedHeaders(
            new TreeMap<>(
                Map.of("text/html", new TreeMap<>(Map.of(ContentPolicy.HEADER, policy)))));
  }
}

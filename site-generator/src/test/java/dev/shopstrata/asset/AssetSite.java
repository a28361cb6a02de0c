package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/**
 * Stores {@code acme} (at /de/) and {@code other} (at the root) over {@code brands/acme} and {@code
 * base}, their assets bundled by one bundler.
 */
final class AssetSite {
  private static final String STORES =
      """
      -- base/layer.yaml --
      -- base/site.yaml --
      name: Acme
      url: https://acme.example/de
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      -- brands/acme/layer.yaml --
      extends: [base]
      -- stores/acme/layer.yaml --
      extends: [brands/acme]
      store: acme
      -- stores/other/layer.yaml --
      extends: [brands/acme]
      store: other
      -- stores/other/site.yaml --
      url: https://other.example
      """;

  private final LayerSite site;
  private final Problems problems = new Problems();
  private final AssetBundler bundler = new AssetBundler(problems);

  private AssetSite(LayerSite site) {
    this.site = site;
  }

  static AssetSite write(Path directory, String files) {
    return new AssetSite(LayerSite.write(directory, STORES + files));
  }

  LayerSite layers() {
    return site;
  }

  NavigableMap<TreePath, Asset> assets(String store) {
    return bundle(store).assets();
  }

  AssetSet bundle(String store) {
    MergedTree tree = site.trees().get(StoreId.of(store));
    Settings settings = new SettingsReader(problems).read(tree).orElseThrow();
    return bundler.bundle(tree, settings);
  }

  /** A published file's text. */
  String text(String store, String logical) {
    try {
      Asset asset = bundle(store).find(logical).orElseThrow();
      return new String(asset.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A published file's text behind the line that declares the cascade layers. */
  String rules(String store, String logical) {
    String text = text(store, logical);
    return text.substring(text.indexOf(';') + 1);
  }

  boolean hasErrors() {
    return problems.hasErrors();
  }

  String report() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}

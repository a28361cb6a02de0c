package dev.shopstrata.check;

import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.TreePath;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One store to look at: its bundle, and what its layers say that pages are held against. */
public final class CheckedStore {
  private final Settings settings;
  private final MergedTree tree;
  private final Path folder;
  private final CheckSettings rules;
  private final MarketProfile market;
  private final Messages messages;
  private final UnaryOperator<String> naming;
  private final SharedHeaders headers;

  /**
   * @param tree its merged layers: the colours and texts that its pages are made of
   * @param folder its bundle, {@code target/storefront/<store>}
   * @param naming what a file of the layers is called in problems
   */
  public CheckedStore(
      Settings settings, MergedTree tree, Path folder, UnaryOperator<String> naming) {
    this.naming = naming;
    this.settings = settings;
    this.tree = tree;
    this.folder = folder;
    this.rules = CheckSettings.of(settings);
    this.market = MarketProfile.of(settings.country(), rules.market());
    this.messages = new Messages(tree);
    this.headers = SharedHeaders.read(folder);
  }

  String id() {
    return settings.store().value();
  }

  Settings settings() {
    return settings;
  }

  MergedTree tree() {
    return tree;
  }

  Path folder() {
    return folder;
  }

  CheckSettings rules() {
    return rules;
  }

  MarketProfile market() {
    return market;
  }

  Messages messages() {
    return messages;
  }

  SiteUrl url() {
    return settings.url();
  }

  String origin() {
    return settings.url().origin();
  }

  /** What a page is served with. */
  ContentPolicy policy(SiteFile page) {
    return ContentPolicy.of(headers.of(page).getOrDefault(ContentPolicy.HEADER, ""));
  }

  Set<String> keys() {
    return messages.keys();
  }

  /** How the user knows a template or another file of the layers. */
  String display(String path) {
    return path.isEmpty()
        ? ""
        : tree.file(TreePath.of(path))
            .map(file -> naming.apply(file.winner().display()))
            .orElse(path);
  }

  /** Where its colours come from. */
  Origin tokens() {
    String layer =
        tree.file(ContrastCheck.TOKENS).map(file -> file.winner().layer().value()).orElse("");
    return new Origin(ContrastCheck.TOKENS.value(), layer, "", "");
  }

  /** What findings depend on besides the pages: this store's layers say it. */
  String state() {
    return Digest.of(settings.raw().toJava() + "\n" + messages.all() + "\n" + headers).hex();
  }

  Optional<StoreLocale> locale(String tag) {
    return settings.locales().stream().filter(locale -> locale.tag().equals(tag)).findFirst();
  }
}

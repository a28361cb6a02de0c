package dev.shopstrata.feed;

import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.seo.AbsoluteUrl;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The feeds of one store in one language. They are joined of parts: a head, what each product
 * gives, a tail. Safe for use by many threads.
 */
public final class LocaleFeeds {
  private final List<FeedName> names;
  private final List<FeedForm> forms;
  private final EntryAssembler entries;

  public LocaleFeeds(Settings settings, StoreLocale locale) {
    String home = settings.url().basePath() + locale.prefix();
    String link = AbsoluteUrl.of(settings.url(), home);
    this.names = FeedName.of(settings.touchpoints().feeds());
    this.forms = names.stream().map(name -> name.form(settings.name(), link)).toList();
    this.entries = new EntryAssembler(settings);
  }

  /** The feeds there are; parts of feeds come in this order. */
  public List<FeedName> names() {
    return names;
  }

  /** How each feed begins. */
  public List<String> heads() {
    return forms.stream().map(FeedForm::head).toList();
  }

  /** How each feed ends. */
  public List<String> tails() {
    return forms.stream().map(FeedForm::tail).toList();
  }

  /** What each feed has of a product. */
  public FeedPart part(SfProduct product) {
    if (forms.isEmpty()) {
      return new FeedPart(List.of(), Set.of());
    }
    ProductEntries made = entries.assemble(product);
    return new FeedPart(
        forms.stream()
            .map(form -> made.entries().stream().map(form::entry).collect(Collectors.joining()))
            .toList(),
        made.lacks());
  }
}

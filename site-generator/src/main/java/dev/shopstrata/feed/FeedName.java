package dev.shopstrata.feed;

import dev.shopstrata.store.FeedSettings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.stream.Stream;

/** The feeds there are. */
public enum FeedName {
  GOOGLE("google.xml") {
    @Override
    boolean isIn(FeedSettings settings) {
      return settings.google();
    }

    @Override
    FeedForm form(String title, String link) {
      return new GoogleXml(title, link);
    }
  },
  META("meta.tsv") {
    @Override
    boolean isIn(FeedSettings settings) {
      return settings.meta();
    }

    @Override
    FeedForm form(String title, String link) {
      return new MetaTable();
    }
  };

  private final String file;

  FeedName(String file) {
    this.file = file;
  }

  abstract boolean isIn(FeedSettings settings);

  abstract FeedForm form(String title, String link);

  /** Those that a store has. */
  public static List<FeedName> of(FeedSettings settings) {
    return Stream.of(values()).filter(name -> name.isIn(settings)).toList();
  }

  /** Where the feed lies: beside the pages of its language. */
  public SitePath path(SiteUrl site, StoreLocale locale) {
    return SitePath.of(site.basePath().substring(1) + locale.prefix() + "feeds/" + file);
  }
}

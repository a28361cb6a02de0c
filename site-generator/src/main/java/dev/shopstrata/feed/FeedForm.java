package dev.shopstrata.feed;

/** How a feed is written. */
sealed interface FeedForm permits GoogleXml, MetaTable {
  /** What comes before the entries. */
  String head();

  String entry(FeedEntry entry);

  /** What comes after the entries. */
  String tail();
}

package dev.shopstrata.feed;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a product gives to the feeds of a store and language.
 *
 * @param texts one per feed; empty where the product is left out
 * @param lacks why it is left out; empty when it isn't
 */
public record FeedPart(List<String> texts, Set<FeedLack> lacks) {
  public FeedPart {
    texts = List.copyOf(texts);
    EnumSet<FeedLack> sorted = EnumSet.noneOf(FeedLack.class);
    sorted.addAll(lacks);
    lacks = Collections.unmodifiableSet(sorted);
  }
}

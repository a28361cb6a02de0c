package dev.shopstrata.content;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The Markdown pages of one store in one locale that are public at {@code asOf}: id → page.
 *
 * @param changes when pages come or go after that, by page
 */
public record ContentSet(NavigableMap<String, ContentPage> pages, List<ContentChange> changes) {
  public ContentSet {
    changes = List.copyOf(changes);
    pages = Collections.unmodifiableNavigableMap(new TreeMap<>(pages));
  }
}

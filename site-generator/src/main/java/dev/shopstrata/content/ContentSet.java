package dev.shopstrata.content;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The Markdown pages of one store in one locale that are public at {@code asOf}: id → page. */
public record ContentSet(NavigableMap<String, ContentPage> pages) {
  public ContentSet {
    pages = Collections.unmodifiableNavigableMap(new TreeMap<>(pages));
  }
}

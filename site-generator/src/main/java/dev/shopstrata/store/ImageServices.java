package dev.shopstrata.store;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Hosts that give their pictures in any width.
 *
 * @param byHost host → the name of a preset, or a template of its URLs
 */
public record ImageServices(NavigableMap<String, String> byHost) {
  /** Services whose URLs are known. */
  public static final List<String> PRESETS = List.of("akamai", "cloudinary", "imgix", "shopify");

  /** What a template may name. */
  public static final List<String> PLACEHOLDERS =
      List.of("format", "origin", "path", "quality", "query", "url", "width");

  public ImageServices {
    byHost = Collections.unmodifiableNavigableMap(new TreeMap<>(byHost));
  }

  public Optional<String> of(String host) {
    return Optional.ofNullable(byHost.get(host));
  }
}

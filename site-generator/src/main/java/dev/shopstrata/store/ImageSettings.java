package dev.shopstrata.store;

import java.util.List;

/**
 * What may be shown as a picture, and how the store's own are encoded.
 *
 * @param hosts where pictures in texts may come from
 * @param quality of WebP and JPEG, 1 to 100
 * @param painted whether SVG is published as pixels where a template asks for a width
 */
public record ImageSettings(
    List<String> hosts, int quality, boolean painted, ImageServices services) {
  public ImageSettings {
    hosts = List.copyOf(hosts);
  }
}

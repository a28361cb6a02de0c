package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads pictures: groups of one size, each for all variants or for those with some value. One size
 * is read; templates make others of it.
 */
final class ImageMapper {
  private static final List<String> SIZES =
      List.of("large", "hi-res", "zoom", "medium", "small", "swatch");

  private final SourceOptions options;
  private final Localized localized;
  private final Optional<String> viewType;

  ImageMapper(SourceOptions options, Localized localized) {
    this.options = options;
    this.localized = localized;
    this.viewType = options.own(SalesforceXml.VIEW_TYPE);
  }

  /** The pictures of a product, whichever variant is chosen. */
  List<Image> shared(XmlElement product) {
    List<XmlElement> groups = groups(product);
    List<XmlElement> shared = groups.stream().filter(group -> !isNarrowed(group)).toList();
    return images(shared.isEmpty() ? groups.stream().limit(1).toList() : shared);
  }

  /** The pictures a master has for variants with these options; empty when it has none. */
  List<Image> of(XmlElement master, List<Attribute> variant) {
    return images(groups(master).stream().filter(group -> isFor(group, variant)).toList());
  }

  /** The groups of one size: the one catalog.yaml names, else the largest there is. */
  private List<XmlElement> groups(XmlElement product) {
    List<XmlElement> all = product.path("images", "image-group").toList();
    return Stream.concat(viewType.stream(), SIZES.stream())
        .map(
            size ->
                all.stream()
                    .filter(group -> group.attribute("view-type").orElse("").equals(size))
                    .toList())
        .filter(groups -> !groups.isEmpty())
        .findFirst()
        .orElse(all);
  }

  private static boolean isNarrowed(XmlElement group) {
    return group.attribute("variation-value").isPresent() || group.first("variation").isPresent();
  }

  private static boolean isFor(XmlElement group, List<Attribute> variant) {
    // The old form names a value, mostly a color's, and not the attribute.
    Optional<String> value = group.attribute("variation-value");
    return isNarrowed(group)
        && value.map(v -> variant.stream().anyMatch(a -> a.value().equals(v))).orElse(true)
        && group.all("variation").stream()
            .allMatch(
                narrowed ->
                    variant.stream()
                        .anyMatch(
                            a ->
                                a.name().equals(narrowed.attribute("attribute-id").orElse(""))
                                    && a.value().equals(narrowed.attribute("value").orElse(""))));
  }

  private List<Image> images(List<XmlElement> groups) {
    List<Image> images = new ArrayList<>();
    for (XmlElement group : groups) {
      for (XmlElement image : group.all("image")) {
        image
            .attribute("path")
            .ifPresent(
                path ->
                    images.add(
                        new Image(
                            options.image(path), localized.plain(image, "alt"), null, null, null)));
      }
    }
    return images;
  }
}

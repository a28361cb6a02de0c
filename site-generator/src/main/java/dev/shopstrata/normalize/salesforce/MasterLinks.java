package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what products say of others that have to be known before: masters name their variants. */
final class MasterLinks {
  private MasterLinks() {}

  /**
   * Remembers what a product says.
   *
   * @param masters gets id of a variant → id of its master; of two masters the first counts
   * @param unavailable gets the ids of what can't be ordered
   */
  static void learn(XmlElement product, Flags flags, LookupTable masters, LookupTable unavailable) {
    Optional<String> id = product.attribute("product-id");
    if (id.isEmpty() || Flags.isDeleted(product)) {
      return;
    }
    Stream.concat(variants(product).stream(), groups(product).stream())
        .filter(member -> !member.equals(id.get()))
        .forEach(member -> masters.put(member, id.get()));
    if (!flags.isSet(product, "available-flag")) {
      unavailable.put(id.get(), "");
    }
  }

  /** The ids of a master's variants, in its order. */
  static List<String> variants(XmlElement master) {
    return ids(master, "variants", "variant");
  }

  /** The ids of products that only gather some of a master's variants. */
  static List<String> groups(XmlElement master) {
    return ids(master, "variation-groups", "variation-group");
  }

  private static List<String> ids(XmlElement master, String list, String member) {
    return master
        .path("variations", list, member)
        .flatMap(element -> element.attribute("product-id").stream())
        .distinct()
        .toList();
  }
}

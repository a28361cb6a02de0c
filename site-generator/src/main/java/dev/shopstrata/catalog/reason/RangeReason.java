package dev.shopstrata.catalog.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which variants give a product's price and the end of its range.
 *
 * @param cheapest number of the variant whose price the product shows, -1 for the product's own
 * @param dearest number of the variant at the other end
 */
public record RangeReason(List<VariantOffer> variants, int cheapest, int dearest)
    implements ViewReason {
  public RangeReason {
    variants = List.copyOf(variants);
  }

  /** The variant whose price the product shows. */
  public Optional<VariantOffer> shown() {
    return cheapest < 0 ? Optional.empty() : Optional.of(variants.get(cheapest));
  }

  @Override
  public String kind() {
    return "range";
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (cheapest < 0) {
      sentences.add("No variant has a price here, so the product's own counts.");
    } else {
      boolean all = variants.stream().allMatch(VariantOffer::competes);
      String of = all ? "" : variants.get(cheapest).competes() ? " that can be sold" : "";
      sentences.add(
          "The price is that of the cheapest variant"
              + of
              + ", \""
              + variants.get(cheapest).name()
              + "\"; the range ends with \""
              + variants.get(dearest).name()
              + "\".");
    }
    variants.forEach(variant -> sentences.add("V" + variant.text().substring(1) + "."));
    return sentences;
  }

  @Override
  public List<String> settings() {
    return List.of("/catalog/stockChannels");
  }
}

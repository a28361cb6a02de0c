package dev.shopstrata.catalog;

import java.util.List;

/** Ids of other products. */
public record Relations(
    List<String> related, List<String> upsell, List<String> crosssell, List<String> bundle) {
  public Relations {
    related = related == null ? List.of() : List.copyOf(related);
    upsell = upsell == null ? List.of() : List.copyOf(upsell);
    crosssell = crosssell == null ? List.of() : List.copyOf(crosssell);
    bundle = bundle == null ? List.of() : List.copyOf(bundle);
  }
}

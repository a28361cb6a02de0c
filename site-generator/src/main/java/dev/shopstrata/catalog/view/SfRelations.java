package dev.shopstrata.catalog.view;

import java.util.List;

/** Ids of other products, those this store sells. */
public record SfRelations(
    List<String> related, List<String> upsell, List<String> crosssell, List<String> bundle) {
  public SfRelations {
    related = List.copyOf(related);
    upsell = List.copyOf(upsell);
    crosssell = List.copyOf(crosssell);
    bundle = List.copyOf(bundle);
  }
}

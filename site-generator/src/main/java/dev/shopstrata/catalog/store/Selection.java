package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.MappedInts;
import java.util.List;

/**
 * The products a store shows in one or several locales, by position in id order, and how they are
 * grouped. Lies in mapped files.
 *
 * @param ordinals position → the product's ordinal in the snapshot
 * @param groupStarts group → where its members begin; one more at the end. First the groups of the
 *     category tree, then those of the brands
 * @param members positions, in the order of the listing
 * @param brands sorted by code point
 * @param facetStarts position → where its facet values begin; one more at the end
 * @param facetNumbers numbers of {@link FacetValues}
 */
record Selection(
    MappedInts ordinals,
    MappedInts groupStarts,
    MappedInts members,
    List<String> brands,
    FacetValues facetValues,
    MappedInts facetStarts,
    MappedInts facetNumbers) {
  Selection {
    brands = List.copyOf(brands);
  }

  int size() {
    return ordinals.size();
  }

  MappedInts group(int number) {
    return members.slice(groupStarts.get(number), groupStarts.get(number + 1));
  }
}

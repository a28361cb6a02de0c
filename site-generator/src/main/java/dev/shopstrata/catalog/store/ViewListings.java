package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The listings of a view and their facets, counted when they are first asked for. */
final class ViewListings {
  private final StoreView store;
  private final LocaleCatalog catalog;
  private final Selection selection;
  private final LandingUrls landing;
  private final Kept<NavigableMap<String, List<SfFacet>>> facets =
      new Kept<>(ConcurrentSkipListMap::new);
  private final Kept<NavigableMap<String, int[]>> narrowed = new Kept<>(ConcurrentSkipListMap::new);

  /** Whether a listing has products with dates, by its key. */
  private final Kept<NavigableMap<String, Boolean>> dated = new Kept<>(ConcurrentSkipListMap::new);

  ViewListings(StoreView store, LocaleCatalog catalog) {
    this.store = store;
    this.catalog = catalog;
    this.selection = catalog.selection();
    this.landing = new LandingUrls(store, catalog.locale());
  }

  Listing category(String id) {
    Optional<SfCategory> category = catalog.category(id);
    MappedInts members = members(id, category);
    return listing(
        members,
        "category " + id,
        () -> {
          List<SfFacet> counted = counter().count(all(members));
          return category.map(shown -> landing.with(shown, counted)).orElse(counted);
        });
  }

  private MappedInts members(String id, Optional<SfCategory> category) {
    return group(category.isPresent() ? store.categories().tree().index(id) : -1);
  }

  Listing brand(String name) {
    int found = Collections.binarySearch(selection.brands(), name);
    MappedInts members = group(found < 0 ? -1 : store.categories().tree().size() + found);
    return listing(members, "brand " + name, () -> counter().count(all(members)));
  }

  /** Those of a category that have a value. */
  Listing value(String category, FacetValue value) {
    String key = "value " + value + " " + category;
    int[] positions = narrowed.get().computeIfAbsent(key, fresh -> narrowed(category, value));
    return new ProductListing(
        positions.length,
        index -> positions[index],
        catalog,
        () -> isDated(key, IntStream.of(positions)),
        () -> facets.get().computeIfAbsent(key, fresh -> counter().count(IntStream.of(positions))));
  }

  private int[] narrowed(String category, FacetValue value) {
    int number = selection.facetValues().number(value);
    return all(members(category, catalog.category(category)))
        .filter(position -> numbers(position).anyMatch(each -> each == number))
        .toArray();
  }

  /** Facets of all products. */
  List<SfFacet> facets() {
    return facets
        .get()
        .computeIfAbsent("", fresh -> counter().count(IntStream.range(0, selection.size())));
  }

  List<FacetValue> values(int position) {
    return numbers(position).mapToObj(selection.facetValues()::value).toList();
  }

  private IntStream numbers(int position) {
    int from = selection.facetStarts().get(position);
    int to = selection.facetStarts().get(position + 1);
    return IntStream.range(from, to).map(selection.facetNumbers()::get);
  }

  /** The members of a group; none for -1. */
  private MappedInts group(int number) {
    return number < 0 ? selection.members().slice(0, 0) : selection.group(number);
  }

  private static IntStream all(MappedInts members) {
    return IntStream.range(0, members.size()).map(members::get);
  }

  private Listing listing(MappedInts members, String key, Supplier<List<SfFacet>> count) {
    return new ProductListing(
        members.size(),
        members::get,
        catalog,
        () -> isDated(key, all(members)),
        () -> facets.get().computeIfAbsent(key, fresh -> count.get()));
  }

  private boolean isDated(String key, IntStream positions) {
    return dated
        .get()
        .computeIfAbsent(
            key, fresh -> positions.anyMatch(position -> catalog.createdAt(position).isPresent()));
  }

  private FacetCounter counter() {
    return new FacetCounter(store.records(), selection, catalog.locale());
  }
}

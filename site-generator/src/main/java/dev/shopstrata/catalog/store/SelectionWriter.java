package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.index.IntFileWriter;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.overlay.StoreRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Groups the shown products by category and brand and notes their facet values. */
final class SelectionWriter {
  private final StoreRecords records;
  private final StoreCategories categories;
  private final SaleChooser chooser;
  private final List<String> facets;

  SelectionWriter(
      StoreRecords records, StoreCategories categories, SaleChooser chooser, List<String> facets) {
    this.records = records;
    this.categories = categories;
    this.chooser = chooser;
    this.facets = List.copyOf(facets);
  }

  /**
   * @param name tells this selection's files apart in the directory
   */
  Selection write(MappedInts ordinals, Path directory, String name) {
    List<LongBag> groups =
        new ArrayList<>(
            IntStream.range(0, categories.tree().size()).mapToObj(i -> new LongBag()).toList());
    NavigableMap<String, LongBag> brands = new TreeMap<>();
    FacetValues values = new FacetValues(facets);
    boolean needsStock = facets.contains(FacetValues.AVAILABILITY);
    try (IntFileWriter facetStarts =
            new IntFileWriter(directory.resolve(name + "-facet-starts.bin"));
        IntFileWriter facetNumbers = new IntFileWriter(directory.resolve(name + "-facets.bin"))) {
      for (int position = 0; position < ordinals.size(); position++) {
        SlimRecord record = records.slim(ordinals.get(position));
        SlimRecord.Head head = record.head();
        addToCategories(head.links(), position, groups);
        if (head.brand() != null) {
          brands.computeIfAbsent(head.brand(), brand -> new LongBag()).add(position);
        }
        facetStarts.add(facetNumbers.size());
        StockState stock =
            needsStock ? chooser.choose(record.sale()).stock() : StockState.UNLIMITED;
        values.of(head, record, stock).forEach(facetNumbers::add);
      }
      facetStarts.add(facetNumbers.size());
      groups.addAll(brands.values());
      MappedInts[] grouped = writeGroups(groups, directory, name);
      return new Selection(
          ordinals,
          grouped[0],
          grouped[1],
          new ArrayList<>(brands.keySet()),
          values,
          facetStarts.finish(),
          facetNumbers.finish());
    }
  }

  /**
   * A category lists what is linked to it or below it; a product's place is that of its own link,
   * else its best one below, and after all others when no link says.
   */
  private void addToCategories(List<CategoryLink> links, int position, List<LongBag> groups) {
    NavigableMap<Integer, Integer> own = new TreeMap<>();
    NavigableMap<Integer, Integer> below = new TreeMap<>();
    for (CategoryLink link : links) {
      int index = categories.tree().index(link.id());
      if (index < 0 || !categories.isShown(index)) {
        continue;
      }
      int place = link.position() == null ? Integer.MAX_VALUE : link.position();
      own.merge(index, place, Math::min);
      for (int up = categories.parent(index); up >= 0; up = categories.parent(up)) {
        below.merge(up, place, Math::min);
      }
    }
    below.putAll(own);
    below.forEach((index, place) -> groups.get(index).add(((long) place << 32) | position));
  }

  private static MappedInts[] writeGroups(List<LongBag> groups, Path directory, String name) {
    try (IntFileWriter starts = new IntFileWriter(directory.resolve(name + "-groups.bin"));
        IntFileWriter members = new IntFileWriter(directory.resolve(name + "-members.bin"))) {
      for (LongBag group : groups) {
        starts.add(members.size());
        for (long member : group.sorted()) {
          members.add((int) member);
        }
      }
      starts.add(members.size());
      return new MappedInts[] {starts.finish(), members.finish()};
    }
  }
}

package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.IntFileWriter;
import dev.shopstrata.catalog.index.MappedInts;
import java.nio.file.Path;
import java.util.NavigableMap;

/** Which positions of a view have a suffix on their slug, in a mapped file. */
final class SlugTable {
  private final MappedInts positions;
  private final MappedInts rounds;

  private SlugTable(MappedInts positions, MappedInts rounds) {
    this.positions = positions;
    this.rounds = rounds;
  }

  static SlugTable write(NavigableMap<Integer, Integer> suffixes, Path file) {
    try (IntFileWriter out = new IntFileWriter(file)) {
      suffixes.keySet().forEach(out::add);
      suffixes.values().forEach(out::add);
      MappedInts both = out.finish();
      int size = suffixes.size();
      return new SlugTable(both.slice(0, size), both.slice(size, 2 * size));
    }
  }

  /** How often the suffix of the position's id is appended; mostly 0. */
  int rounds(int position) {
    int found = positions.find(position);
    return found < 0 ? 0 : rounds.get(found);
  }
}

package dev.shopstrata.normalize;

import dev.shopstrata.sort.RecordSorter;
import java.util.Iterator;

/** What a sorter has, which is asked for only at the end: until then records are added. */
final class SortedRecords<T> implements Iterator<T> {
  private final RecordSorter sorter;
  private final Class<T> type;
  private Iterator<RecordSorter.Entry> entries;

  SortedRecords(RecordSorter sorter, Class<T> type) {
    this.sorter = sorter;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    if (entries == null) {
      entries = sorter.sorted();
    }
    return entries.hasNext();
  }

  @Override
  public T next() {
    return RecordText.read(type, entries.next().value());
  }
}

package dev.shopstrata.catalog.delta;

/** What differs among the records of one kind. */
public record KindDiff(Found<Named> added, Found<Named> removed, Found<RecordChange> changed) {
  public boolean isEmpty() {
    return added.count() + removed.count() + changed.count() == 0;
  }
}

package dev.shopstrata.catalog.snapshot;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Merges sorted sources of different age: of items that are equal in the order the newest source's
 * one counts, and the others are passed over.
 */
final class NewestFirst<T> implements Iterator<T> {
  private final Comparator<? super T> order;
  private final PriorityQueue<Source<T>> sources;

  NewestFirst(List<Iterator<T>> oldestFirst, Comparator<? super T> order) {
    this.order = order;
    this.sources =
        new PriorityQueue<>(
            Comparator.<Source<T>, T>comparing(source -> source.item, order)
                .thenComparing(source -> source.age, Comparator.reverseOrder()));
    for (int age = 0; age < oldestFirst.size(); age++) {
      addNext(new Source<>(age, oldestFirst.get(age)));
    }
  }

  private static final class Source<T> {
    private final int age;
    private final Iterator<T> items;
    private T item;

    Source(int age, Iterator<T> items) {
      this.age = age;
      this.items = items;
    }
  }

  private void addNext(Source<T> source) {
    if (source.items.hasNext()) {
      source.item = source.items.next();
      sources.add(source);
    }
  }

  @Override
  public boolean hasNext() {
    return !sources.isEmpty();
  }

  @Override
  public T next() {
    if (sources.isEmpty()) {
      throw new NoSuchElementException();
    }
    T newest = sources.peek().item;
    while (!sources.isEmpty() && order.compare(sources.peek().item, newest) == 0) {
      addNext(sources.poll());
    }
    return newest;
  }
}

package dev.shopstrata.catalog.delta;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives what a source gives, up to the first time that it gives nothing. */
final class UntilEmpty<T> implements Iterator<T> {
  private final Supplier<Optional<T>> source;
  private Optional<T> next;

  UntilEmpty(Supplier<Optional<T>> source) {
    this.source = source;
    this.next = source.get();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public T next() {
    T given = next.orElseThrow(NoSuchElementException::new);
    next = source.get();
    return given;
  }
}

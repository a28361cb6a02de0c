package dev.shopstrata.render;

import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Compiled templates by key; a template that doesn't compile is remembered too. */
final class TemplateCache implements PebbleCache<Object, PebbleTemplate> {
  private final Map<Object, Compiled> compiled = new ConcurrentHashMap<>();
  private final AtomicLong compilations = new AtomicLong();

  private record Compiled(PebbleTemplate template, RuntimeException failure) {}

  long compilations() {
    return compilations.get();
  }

  @Override
  public PebbleTemplate computeIfAbsent(
      Object key, Function<? super Object, ? extends PebbleTemplate> compiler) {
    Compiled known = compiled.get(key);
    if (known == null) {
      known = compiled.computeIfAbsent(key, k -> compile(k, compiler));
    }
    if (known.failure() != null) {
      throw known.failure();
    }
    return known.template();
  }

  private Compiled compile(
      Object key, Function<? super Object, ? extends PebbleTemplate> compiler) {
    compilations.incrementAndGet();
    try {
      return new Compiled(compiler.apply(key), null);
    } catch (RuntimeException e) {
      return new Compiled(null, e);
    }
  }

  @Override
  public void invalidateAll() {
    compiled.clear();
  }
}

package dev.shopstrata.sandbox;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A browser that has a cart or is signed in.
 *
 * @param visitors by store
 */
record Session(String id, NavigableMap<String, Visitor> visitors) {
  Session {
    visitors = Collections.unmodifiableNavigableMap(new TreeMap<>(visitors));
  }

  static Session create() {
    return new Session(Secrets.id(), new TreeMap<>());
  }

  Session with(String store, Visitor visitor) {
    NavigableMap<String, Visitor> next = new TreeMap<>(visitors);
    next.put(store, visitor);
    return new Session(id, next);
  }

  /** The same under a new id, so that an id known before a sign-in is of no use after it. */
  Session renewed() {
    return new Session(Secrets.id(), visitors);
  }
}

package dev.shopstrata.sandbox;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What someone wrote into a form of a store.
 *
 * @param form the last part of the form's address
 * @param at an instant
 * @param fields by their names in the form
 */
record Message(String form, String store, String at, NavigableMap<String, String> fields) {
  Message {
    fields = Collections.unmodifiableNavigableMap(new TreeMap<>(fields));
  }
}

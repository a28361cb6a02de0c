package dev.shopstrata.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's elements by name and by attribute: rules ask for few of many, dozens of times. */
final class ElementIndex {
  private final Document document;
  private final List<Element> elements;
  private final Map<String, BitSet> places = new HashMap<>();

  ElementIndex(Document document) {
    this.document = document;
    this.elements = new ArrayList<>(document.getAllElements());
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      put(element.normalName(), i);
      for (Attribute attribute : element.attributes()) {
        put("[" + attribute.getKey(), i);
      }
    }
  }

  private void put(String key, int place) {
    places.computeIfAbsent(key, name -> new BitSet()).set(place);
  }

  /** All elements in the order of the page. */
  List<Element> all() {
    return elements;
  }

  /** Those that a selector selects, in the order of the page. */
  List<Element> select(Selectors.Selector selector) {
    List<Element> selected = new ArrayList<>();
    if (selector.keys().isEmpty()) {
      elements.stream()
          .filter(element -> selector.evaluator().matches(document, element))
          .forEach(selected::add);
      return selected;
    }
    BitSet candidates = new BitSet();
    for (String key : selector.keys()) {
      BitSet found = places.get(key);
      if (found != null) {
        candidates.or(found);
      }
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (selector.evaluator().matches(document, elements.get(i))) {
        selected.add(elements.get(i));
      }
    }
    return selected;
  }
}

package snapshot;

import java.util.Map;

/** A line of products by one maker, with its price factor in percent and its own words. */
record Series(String name, String arabic, String maker, int factor, Map<String, String> texts) {
  String in(String language) {
    return language.equals("ar") ? arabic : name;
  }
}

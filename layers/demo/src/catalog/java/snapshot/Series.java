package snapshot;

import java.util.Map;

/**
 * A line of products by one maker, with its names in other scripts, its price factor in percent and
 * its own words.
 */
record Series(
    String name, Map<String, String> scripts, String maker, int factor, Map<String, String> texts) {
  String in(String language) {
    return scripts.getOrDefault(language, name);
  }
}

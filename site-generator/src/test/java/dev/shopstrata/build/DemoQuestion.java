package dev.shopstrata.build;

/**
 * "Why does this store show this text at this URL?" and what decides it.
 *
 * @param key the file and key, or the record of the catalog
 * @param file where it is written
 * @param written what stands on that line
 * @param edit what {@code written} is replaced with, empty for no edit
 * @param then what the page then shows
 */
record DemoQuestion(
    String store,
    String url,
    String text,
    String key,
    String file,
    String written,
    String edit,
    String then) {
  static DemoQuestion of(
      String store, String url, String text, String key, String file, String written) {
    return new DemoQuestion(store, url, text, key, file, written, "", "");
  }

  /** The same with another ending of what is written, which the page then shows. */
  DemoQuestion edited() {
    return edited(written + " Qq", "Qq");
  }

  DemoQuestion edited(String to, String shown) {
    return new DemoQuestion(store, url, text, key, file, written, to, shown);
  }

  @Override
  public String toString() {
    return store + url + " shows \"" + text + "\"";
  }
}

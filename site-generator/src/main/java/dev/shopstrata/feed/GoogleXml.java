package dev.shopstrata.feed;

/** RSS 2.0 with Google's namespace. */
final class GoogleXml implements FeedForm {
  private final String title;
  private final String link;

  /**
   * @param link where the store's pages in this language begin, absolute
   */
  GoogleXml(String title, String link) {
    this.title = title;
    this.link = link;
  }

  @Override
  public String head() {
    StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    head.append("<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>\n");
    element(head, "title", FeedText.clean(title, FeedText.URL));
    element(head, "link", link);
    element(head, "description", FeedText.clean(title, FeedText.URL));
    return head.toString();
  }

  @Override
  public String entry(FeedEntry entry) {
    StringBuilder item = new StringBuilder("<item>\n");
    for (String name : FeedEntry.NAMES) {
      entry.values(name).forEach(value -> element(item, "g:" + name, value));
    }
    return item.append("</item>\n").toString();
  }

  @Override
  public String tail() {
    return "</channel>\n</rss>\n";
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(FeedText.escaped(text));
    xml.append("</").append(name).append(">\n");
  }
}

package dev.shopstrata.explain.field;

/** Names a record of a catalog: {@code product/4711}. */
public record RecordId(Kind kind, String id) {
  /** What kinds of records can be asked for. */
  public enum Kind {
    PRODUCT("product"),
    CATEGORY("category");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  @Override
  public String toString() {
    return kind.text() + "/" + id;
  }
}

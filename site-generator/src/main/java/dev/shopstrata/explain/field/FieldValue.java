package dev.shopstrata.explain.field;

/**
 * A value as templates see it.
 *
 * @param json as JSON text; {@code null} when there is none
 */
public record FieldValue(String json) {
  public static final FieldValue ABSENT = new FieldValue("null");

  public boolean isAbsent() {
    return json.equals("null");
  }
}

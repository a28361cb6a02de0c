package dev.shopstrata.search;

/** Numbers from 0 on as text: five bits a character, the lowest first, a sixth bit for more. */
final class Column {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int MORE = 32;

  private final StringBuilder text = new StringBuilder();

  Column add(long number) {
    long rest = number;
    while (rest >= MORE) {
      text.append(DIGITS.charAt((int) (rest % MORE) + MORE));
      rest /= MORE;
    }
    text.append(DIGITS.charAt((int) rest));
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

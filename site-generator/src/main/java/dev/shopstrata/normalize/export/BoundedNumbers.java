package dev.shopstrata.normalize.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Makes whole numbers long, and text of numbers that no shop means: {@code 1e999999999} would take
 * a gigabyte once it is written out.
 */
final class BoundedNumbers extends JsonNodeFactory {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DIGITS = 100;

  @Override
  public NumericNode numberNode(int number) {
    return super.numberNode((long) number);
  }

  @Override
  public ValueNode numberNode(BigDecimal number) {
    boolean bounded =
        number == null
            || (Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS);
    return bounded ? super.numberNode(number) : textNode(number.toString());
  }

  /** What is no long, such as a very long article number. */
  @Override
  public ValueNode numberNode(BigInteger number) {
    return number == null ? nullNode() : textNode(number.toString());
  }
}

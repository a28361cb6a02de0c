package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Collects what a template prints, up to the page's budget. */
final class PageWriter extends Writer implements SpecializedWriter {
  private static final int LIMIT = 20 * 1024 * 1024;

  private final StringBuilder text;

  PageWriter(int capacity) {
    this.text = new StringBuilder(capacity);
  }

  private void check() {
    if (text.length() > LIMIT) {
      throw new TemplateProblem(
          Problem.of(
              ProblemCode.TEMPLATE_BUDGET,
              "the page is longer than 20 MB",
              "print less on one page, for example by splitting a list into pages"),
          null,
          0,
          "");
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    text.append(buffer, offset, length);
    check();
  }

  @Override
  public void write(String value) {
    writeSpecialized(value);
  }

  @Override
  public void writeSpecialized(String value) {
    text.append(value);
    check();
  }

  @Override
  public void writeSpecialized(int value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(long value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(double value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(float value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(short value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(byte value) {
    text.append(value);
  }

  @Override
  public void writeSpecialized(char value) {
    text.append(value);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}

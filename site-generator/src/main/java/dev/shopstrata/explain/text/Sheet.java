package dev.shopstrata.explain.text;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of an answer: headings, and rows with a word in the first column. */
public final class Sheet {
  private static final int STEP = 2;

  private final List<Row> rows = new ArrayList<>();
  private int depth;

  /** A line of its own, without a label. */
  public Sheet line(Span... spans) {
    rows.add(new Row(depth * STEP, "", List.of(spans)));
    return this;
  }

  /** A labelled line. */
  public Sheet row(String label, Span... spans) {
    rows.add(new Row(depth * STEP, label, List.of(spans)));
    return this;
  }

  /** As {@link #row(String, Span...)}. */
  public Sheet row(String label, List<Span> spans) {
    rows.add(new Row(depth * STEP, label, spans));
    return this;
  }

  public Sheet blank() {
    rows.add(new Row(0, "", List.of()));
    return this;
  }

  /** What {@code inner} writes stands further to the right. */
  public Sheet inner(Runnable inner) {
    depth++;
    inner.run();
    depth--;
    return this;
  }

  List<Row> rows() {
    return rows;
  }
}

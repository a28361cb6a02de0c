package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.SheetText;

/** A drawing of layers. */
public sealed interface TreeView permits LayerGraph, StackTable {
  /** Writes the drawing for people. */
  void tell(Sheet sheet);

  /** The drawing, at most 80 columns wide. */
  default String text(boolean colors) {
    Sheet sheet = new Sheet();
    tell(sheet);
    return new SheetText(colors).of(sheet);
  }

  /** The same for programs; docs/EXPLAIN.md has the shapes. */
  default String json() {
    return AnswerJson.of(this);
  }
}

package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.layer.LayerCounts;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StackCounter;
import java.util.ArrayList;
import java.util.List;

/**
 * One store's stack and what its layers do to the files below them.
 *
 * @param files of the merged store
 * @param layers nearest first
 */
public record StackTable(String store, int files, List<LayerRow> layers) implements TreeView {
  private static final int NUMBER = 10;
  private static final String TOTAL = "in total";

  /** The counts of one layer, see {@link LayerCounts}. */
  public record LayerRow(
      String layer, String artifact, int inherited, int added, int overridden, int removed) {}

  public StackTable {
    layers = List.copyOf(layers);
  }

  public static StackTable of(MergedTree tree) {
    List<LayerRow> rows = new ArrayList<>();
    List<LayerCounts> counts = new StackCounter().count(tree);
    for (int i = 0; i < counts.size(); i++) {
      LayerGraph.Node node = LayerGraph.Node.of(tree.stack().layers().get(i));
      LayerCounts count = counts.get(i);
      rows.add(
          new LayerRow(
              node.id(),
              node.artifact(),
              count.inherited(),
              count.added(),
              count.overridden(),
              count.removed()));
    }
    int files = tree.files().size() + tree.overlays().size();
    return new StackTable(tree.stack().store().value(), files, rows);
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.line(Span.strong(store), Span.of("  " + layers.size() + " layers, " + files + " files"));
    sheet.blank();
    int width = TOTAL.length();
    for (LayerRow row : layers) {
      width = Math.max(width, row.layer().length());
    }
    int name = Math.min(width, 36);
    sheet.line(
        Span.faint(
            pad("layer", name)
                + left("inherited")
                + left("added")
                + left("overridden")
                + left("removed")));
    layers.forEach(row -> tell(sheet, row, name));
    int added = layers.stream().mapToInt(LayerRow::added).sum();
    int overridden = layers.stream().mapToInt(LayerRow::overridden).sum();
    int removed = layers.stream().mapToInt(LayerRow::removed).sum();
    sheet.line(
        Span.strong(
            pad(TOTAL, name) + left("") + number(added) + number(overridden) + number(removed)));
  }

  private static void tell(Sheet sheet, LayerRow row, int name) {
    sheet.line(
        Span.of(pad(row.layer(), name)),
        Span.faint(number(row.inherited())),
        Span.winner(number(row.added())),
        Span.hidden(number(row.overridden())),
        Span.changed(number(row.removed())));
    if (!row.artifact().isEmpty()) {
      sheet.line(Span.faint("  " + row.artifact()));
    }
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String left(String text) {
    return " ".repeat(Math.max(1, NUMBER + 1 - text.length())) + text;
  }

  private static String number(int number) {
    return left(number == 0 ? "-" : Integer.toString(number));
  }
}

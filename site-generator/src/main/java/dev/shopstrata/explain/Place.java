package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Span;
import dev.shopstrata.layer.FileStep;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something is written.
 *
 * @param layer the layer's id, empty outside layers
 * @param file as the user knows it, empty for nowhere
 * @param line 1-based, 0 for the whole file
 * @param column 1-based, 0 when unknown
 */
public record Place(String layer, String file, int line, int column) {
  public static final Place NOWHERE = new Place("", "", 0, 0);

  static Place of(LayerFile file) {
    return of(file, 0);
  }

  static Place of(LayerFile file, int line) {
    return new Place(file.layer().value(), file.display(), line, 0);
  }

  static Place of(FileStep step) {
    return of(step.layer().value(), step.at());
  }

  static Place of(String layer, Location at) {
    return new Place(layer, at.file(), at.line(), at.column());
  }

  boolean isNowhere() {
    return file.isEmpty();
  }

  /** {@code layers/base/site.yaml:3:5}; of an artifact's coordinates only its name. */
  @Override
  public String toString() {
    int end = file.indexOf("!/");
    String[] coordinates = file.substring(0, Math.max(0, end)).split(":", -1);
    String shown = coordinates.length < 3 ? file : coordinates[1] + file.substring(end);
    return Location.of(shown, line, column).toString();
  }

  /** The place as one line of text: file and line, then the layer. */
  List<Span> spans(boolean shows) {
    List<Span> spans = new ArrayList<>();
    spans.add(shows ? Span.winner(toString()) : Span.hidden(toString()));
    if (!layer.isEmpty()) {
      spans.add(Span.faint("  " + layer));
    }
    return spans;
  }
}

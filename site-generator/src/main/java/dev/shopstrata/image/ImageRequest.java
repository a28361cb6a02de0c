package dev.shopstrata.image;

import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a page asks of a picture.
 *
 * @param path the public file, {@code public/media/mug.jpg}
 * @param widths in pixels, ascending; none for the picture's own
 * @param painted whether SVG is wanted as pixels
 * @param single whether only the format is wanted that everybody can show
 */
public record ImageRequest(TreePath path, List<Integer> widths, boolean painted, boolean single) {
  private static final String PAINTED = "painted";
  private static final String SINGLE = "-single";

  public ImageRequest {
    widths = List.copyOf(new TreeSet<>(widths));
  }

  /** As a read of a page names it: {@code 240,480 painted public/media/mug.svg}. */
  public String key() {
    return widths.stream().map(String::valueOf).collect(Collectors.joining(","))
        + " "
        + (painted ? PAINTED : "as-is")
        + (single ? SINGLE : "")
        + " "
        + path;
  }

  /** The request with this key. */
  public static ImageRequest of(String key) {
    String[] parts = key.split(" ", 3);
    List<Integer> widths = new ArrayList<>();
    for (String width : parts[0].isEmpty() ? new String[0] : parts[0].split(",")) {
      widths.add(Integer.valueOf(width));
    }
    return new ImageRequest(
        TreePath.of(parts[2]), widths, parts[1].startsWith(PAINTED), parts[1].endsWith(SINGLE));
  }
}

package dev.shopstrata.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a template wants of a picture.
 *
 * @param width of the picture itself, null for its own
 * @param widths that a browser may choose from
 * @param paint whether SVG is wanted as pixels, null when the settings say
 * @param single whether one format is enough
 */
record ImageOptions(
    Integer width, List<Integer> widths, String sizes, Boolean paint, boolean single) {
  ImageOptions {
    widths = List.copyOf(widths);
  }

  static ImageOptions of(Call call) {
    if (!call.has("options")) {
      return new ImageOptions(null, List.of(), "", null, false);
    }
    if (!(call.argument("options") instanceof Map<?, ?> given)) {
      throw call.invalid("options", "a map such as {width: 400}", call.argument("options"));
    }
    List<Integer> widths = new ArrayList<>();
    if (given.get("widths") instanceof Collection<?> list) {
      list.forEach(width -> widths.add(pixels(call, "widths", width)));
    } else if (given.get("widths") != null) {
      throw call.invalid("widths", "a list such as [240, 480]", given.get("widths"));
    }
    Object width = given.get("width");
    Object sizes = given.get("sizes");
    return new ImageOptions(
        width == null ? null : Integer.valueOf(pixels(call, "width", width)),
        widths,
        sizes == null ? "" : sizes.toString(),
        given.get("paint") instanceof Boolean paint ? paint : null,
        false);
  }

  /** One file in a width, for those who show nothing but that. */
  static ImageOptions single(int width) {
    return new ImageOptions(width, List.of(), "", null, true);
  }

  private static int pixels(Call call, String name, Object value) {
    if (value instanceof Number number && number.intValue() > 0) {
      return number.intValue();
    }
    throw call.invalid(name, "numbers of pixels", value);
  }

  /** All widths, ascending. */
  List<Integer> all() {
    TreeSet<Integer> all = new TreeSet<>(widths);
    if (width != null) {
      all.add(width);
    }
    return List.copyOf(all);
  }

  /** The widths that a picture has, none wider than itself. */
  List<Integer> upTo(int own) {
    TreeSet<Integer> widths = new TreeSet<>();
    all().forEach(width -> widths.add(Math.min(width, own)));
    return List.copyOf(widths);
  }
}

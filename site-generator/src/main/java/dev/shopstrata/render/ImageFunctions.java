package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import java.util.List;
import java.util.Map;

/** Pictures of the store and of the catalog. */
final class ImageFunctions {
  private ImageFunctions() {}

  static List<Callable> functions() {
    return List.of(Callable.of("image", ImageFunctions::image, "image", "options"));
  }

  private static Object image(Call call) {
    Object given = call.argument("image");
    if (given == null) {
      return null;
    }
    SfImage image =
        given instanceof SfImage known ? known : new SfImage(call.text("image"), "", null, null);
    Object width = options(call).get("width");
    if (width != null && !(width instanceof Number)) {
      throw call.invalid("width", "a number", width);
    }
    String src = source(call, image.url());
    String alt = image.alt() == null ? "" : image.alt();
    if (!(width instanceof Number wanted) || image.width() == null || image.height() == null) {
      return new ImageView(src, image.width(), image.height(), alt, "", "", List.of());
    }
    int shown = Math.min(wanted.intValue(), image.width());
    long height = Math.round(image.height() * (double) shown / image.width());
    return new ImageView(src, shown, (int) height, alt, "", "", List.of());
  }

  private static Map<?, ?> options(Call call) {
    if (!call.has("options")) {
      return Map.of();
    }
    if (call.argument("options") instanceof Map<?, ?> options) {
      return options;
    }
    throw call.invalid("options", "a map such as {width: 400}", call.argument("options"));
  }

  /** Images of the store itself get its base path, others only need a safe scheme. */
  private static String source(Call call, String url) {
    String safe = SafeUrls.of(url);
    if (safe.startsWith("//") || safe.contains("://") || safe.equals(SafeUrls.NOWHERE)) {
      return safe;
    }
    call.page().read(ReadKind.STORE, "basePath");
    String base = call.page().store().settings().url().basePath();
    String path = safe.startsWith("/") ? safe.substring(1) : safe;
    return safe.startsWith(base) && base.length() > 1 ? safe : base + path;
  }
}

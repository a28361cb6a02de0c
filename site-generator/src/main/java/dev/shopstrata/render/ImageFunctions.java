package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import java.util.List;

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
    return new Pictures(call.page()).view(image, ImageOptions.of(call));
  }
}

package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.image.ImageFormat;
import dev.shopstrata.image.ImageRequest;
import dev.shopstrata.image.ImageVariant;
import dev.shopstrata.image.LocalImage;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.TreePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures of the store and of the catalog. */
final class ImageFunctions {
  private static final String SETTING = "images.svg";

  private ImageFunctions() {}

  /**
   * What a template wants.
   *
   * @param width null for the picture's own
   */
  private record Options(Integer width, List<Integer> widths, String sizes, Boolean paint) {}

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
    Options options = options(call);
    String src = source(call, image.url());
    return local(call, src, options)
        .map(found -> view(found, src, image, options))
        .orElseGet(() -> plain(src, image.width(), image.height(), image, options));
  }

  private static Options options(Call call) {
    if (!call.has("options")) {
      return new Options(null, List.of(), "", null);
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
    return new Options(
        width == null ? null : Integer.valueOf(pixels(call, "width", width)),
        widths,
        sizes == null ? "" : sizes.toString(),
        given.get("paint") instanceof Boolean paint ? paint : null);
  }

  private static int pixels(Call call, String name, Object value) {
    if (value instanceof Number number && number.intValue() > 0) {
      return number.intValue();
    }
    throw call.invalid(name, "numbers of pixels", value);
  }

  /** The file of the store's own public folder that a URL means, with what is made of it. */
  private static Optional<LocalImage> local(Call call, String src, Options options) {
    PageRender page = call.page();
    Optional<TreePath> path = file(page, src);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> widths = new ArrayList<>(options.widths());
    if (options.width() != null) {
      widths.add(options.width());
    }
    ImageRequest request = new ImageRequest(path.get(), widths, isPainted(page, options));
    page.read(ReadKind.IMAGE, request.key());
    try {
      return page.store().site().images().find(request.key());
    } catch (ProblemException e) {
      e.problems().forEach(page::report);
      return Optional.empty();
    }
  }

  private static boolean isPainted(PageRender page, Options options) {
    if (options.paint() != null) {
      return options.paint();
    }
    page.read(ReadKind.SETTING, SETTING);
    return page.store().settings().images().painted();
  }

  private static Optional<TreePath> file(PageRender page, String src) {
    String base = page.store().settings().url().basePath();
    if (!src.startsWith(base) || src.startsWith("//") || src.contains("?") || src.contains("#")) {
      return Optional.empty();
    }
    // A plus sign is a plus sign in a path.
    String name = src.substring(base.length()).replace("+", "%2B");
    try {
      String path = "public/" + URLDecoder.decode(name, StandardCharsets.UTF_8);
      return TreePath.violation(path).isPresent()
          ? Optional.empty()
          : Optional.of(TreePath.of(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ImageView view(LocalImage found, String src, SfImage image, Options options) {
    List<ImageVariant> variants = found.variants();
    if (variants.isEmpty()) {
      boolean sized = found.width() > 0 && found.height() > 0;
      return plain(
          src,
          sized ? Integer.valueOf(found.width()) : image.width(),
          sized ? Integer.valueOf(found.height()) : image.height(),
          image,
          options);
    }
    ImageFormat last = variants.get(variants.size() - 1).format();
    List<ImageVariant> shown = of(variants, last);
    List<ImageView.Source> sources = new ArrayList<>();
    if (variants.get(0).format() != last) {
      ImageFormat best = variants.get(0).format();
      sources.add(new ImageView.Source(best.contentType(), srcset(of(variants, best))));
    }
    ImageVariant main = main(shown, options);
    boolean several = shown.size() > 1;
    return new ImageView(
        main.path().url(),
        main.width(),
        main.height(),
        alt(image),
        several ? srcset(shown) : "",
        several ? options.sizes() : "",
        sources);
  }

  private static List<ImageVariant> of(List<ImageVariant> variants, ImageFormat format) {
    return variants.stream().filter(variant -> variant.format() == format).toList();
  }

  /** The variant of the wanted width, or the one closest to it; without a wish the widest. */
  private static ImageVariant main(List<ImageVariant> ascending, Options options) {
    return ascending.stream()
        .filter(variant -> options.width() != null && variant.width() >= options.width())
        .findFirst()
        .orElse(ascending.get(ascending.size() - 1));
  }

  private static String srcset(List<ImageVariant> variants) {
    return variants.size() == 1
        ? variants.get(0).path().url()
        : variants.stream()
            .map(variant -> variant.path().url() + " " + variant.width() + "w")
            .collect(Collectors.joining(", "));
  }

  /** A picture that there is one file of. */
  private static ImageView plain(
      String src, Integer width, Integer height, SfImage image, Options options) {
    if (options.width() == null || width == null || height == null) {
      return new ImageView(src, width, height, alt(image), "", "", List.of());
    }
    int shown = Math.min(options.width(), width);
    long proportional = Math.round(height * (double) shown / width);
    return new ImageView(src, shown, (int) proportional, alt(image), "", "", List.of());
  }

  private static String alt(SfImage image) {
    return image.alt() == null ? "" : image.alt();
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

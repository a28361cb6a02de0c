package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.image.ImageFormat;
import dev.shopstrata.image.ImageRequest;
import dev.shopstrata.image.ImageVariant;
import dev.shopstrata.image.LocalImage;
import dev.shopstrata.image.RemoteImage;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.TreePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The pictures of one page in the widths and formats there are of them. */
final class Pictures {
  private static final String PAINTED = "images.svg";
  private static final String SERVICES = "images.services";
  private static final String QUALITY = "images.quality";

  private final PageRender page;

  Pictures(PageRender page) {
    this.page = page;
  }

  ImageView view(SfImage image, ImageOptions options) {
    String src = FileUrls.of(page, image.url());
    Optional<ImageView> local = local(src, options).map(found -> made(found, src, image, options));
    return local
        .or(() -> remote(src).map(found -> served(found, src, image, options)))
        .orElseGet(() -> plain(src, image.width(), image.height(), image, options));
  }

  /** The file of the store's own public folder that a URL means, with what is made of it. */
  private Optional<LocalImage> local(String src, ImageOptions options) {
    Optional<TreePath> path = file(src);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    ImageRequest request =
        new ImageRequest(path.get(), options.all(), isPainted(options), options.single());
    page.read(ReadKind.IMAGE, request.key());
    try {
      return page.store().site().images().find(request.key());
    } catch (ProblemException e) {
      e.problems().forEach(page::report);
      return Optional.empty();
    }
  }

  private boolean isPainted(ImageOptions options) {
    if (options.paint() != null) {
      return options.paint();
    }
    page.read(ReadKind.SETTING, PAINTED);
    return page.store().settings().images().painted();
  }

  private Optional<TreePath> file(String src) {
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

  private static ImageView made(LocalImage found, String src, SfImage image, ImageOptions options) {
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
    ImageFormat best = variants.get(0).format();
    List<ImageVariant> last = of(variants, variants.get(variants.size() - 1).format());
    ImageVariant main = main(last, options);
    return new ImageView(
        main.path().url(),
        main.width(),
        main.height(),
        alt(image),
        last.size() > 1 ? srcset(last) : "",
        last.size() > 1 ? options.sizes() : "",
        best == main.format()
            ? List.of()
            : List.of(new ImageView.Source(best.contentType(), srcset(of(variants, best)))));
  }

  private static List<ImageVariant> of(List<ImageVariant> variants, ImageFormat format) {
    return variants.stream().filter(variant -> variant.format() == format).toList();
  }

  /** The variant of the wanted width, or the one closest to it; without a wish the widest. */
  private static ImageVariant main(List<ImageVariant> ascending, ImageOptions options) {
    return ascending.stream()
        .filter(variant -> options.width() != null && variant.width() >= options.width())
        .findFirst()
        .orElse(ascending.get(ascending.size() - 1));
  }

  private static String srcset(List<ImageVariant> variants) {
    List<Integer> widths = variants.stream().map(ImageVariant::width).toList();
    return srcset(widths, width -> variants.get(widths.indexOf(width)).path().url());
  }

  private static String srcset(List<Integer> widths, IntFunction<String> url) {
    return widths.size() == 1
        ? url.apply(widths.get(0))
        : widths.stream()
            .map(width -> url.apply(width) + " " + width + "w")
            .collect(Collectors.joining(", "));
  }

  private Optional<RemoteImage> remote(String src) {
    if (!src.startsWith("https://") && !src.startsWith("http://")) {
      return Optional.empty();
    }
    page.read(ReadKind.SETTING, SERVICES);
    return RemoteImage.of(src, page.store().settings().images().services());
  }

  /** A picture that another host makes; without a wanted width it stays as it is. */
  private ImageView served(RemoteImage found, String src, SfImage image, ImageOptions options) {
    List<Integer> widths = image.width() == null ? options.all() : options.upTo(image.width());
    if (widths.isEmpty()) {
      return plain(src, image.width(), image.height(), image, options);
    }
    page.read(ReadKind.SETTING, QUALITY);
    int quality = page.store().settings().images().quality();
    int wanted = options.width() == null ? widths.get(widths.size() - 1) : options.width();
    int main = image.width() == null ? wanted : Math.min(wanted, image.width());
    ImageView sized = plain(src, image.width(), image.height(), image, ImageOptions.single(main));
    IntFunction<String> fallback = width -> found.at(width, ImageFormat.JPEG, quality);
    IntFunction<String> webp = width -> found.at(width, ImageFormat.WEBP, quality);
    return new ImageView(
        fallback.apply(main),
        sized.width(),
        sized.height(),
        alt(image),
        widths.size() > 1 ? srcset(widths, fallback) : "",
        widths.size() > 1 ? options.sizes() : "",
        found.hasFormats()
            ? List.of(new ImageView.Source(ImageFormat.WEBP.contentType(), srcset(widths, webp)))
            : List.of());
  }

  /** A picture that there is one file of. */
  private static ImageView plain(
      String src, Integer width, Integer height, SfImage image, ImageOptions options) {
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
}

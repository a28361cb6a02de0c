package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.image.ImageMaker;
import dev.shopstrata.image.ImageVariant;
import dev.shopstrata.image.LocalImage;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures that one store's pages ask for, on their way into its bundle. They are made by the
 * unit whose page asks first; what the last bundle has is not looked at again, as a picture's path
 * names its content.
 */
final class ImageRun {
  private final ImageMaker maker;
  private final BundleWriter bundle;
  private final Map<LocalImage, List<Problem>> asked = new ConcurrentHashMap<>();

  ImageRun(ImageMaker maker, BundleWriter bundle) {
    this.maker = maker;
    this.bundle = bundle;
  }

  /** Makes what is shown at a URL; gives what is wrong with it. */
  List<Problem> make(String url, Collection<LocalImage> images) {
    List<Problem> found = new ArrayList<>();
    for (LocalImage image : images) {
      asked.computeIfAbsent(image, this::made).stream()
          .map(problem -> problem.onPage(url))
          .forEach(found::add);
    }
    return found;
  }

  private List<Problem> made(LocalImage image) {
    boolean isThere =
        image.variants().stream().allMatch(variant -> bundle.last(variant.path()).isPresent());
    try {
      if (!isThere) {
        maker.make(image);
      }
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any picture is to be had in more than one way. */
  boolean hasVariants() {
    return asked.keySet().stream().anyMatch(image -> !image.variants().isEmpty());
  }

  /** Publishes what pages ask for; runs once, after all units. */
  void finish(UnitOutput output) throws IOException {
    NavigableMap<SitePath, LocalImage> images = new TreeMap<>();
    NavigableMap<SitePath, ImageVariant> variants = new TreeMap<>();
    for (LocalImage image : asked.keySet()) {
      for (ImageVariant variant : image.variants()) {
        images.put(variant.path(), image);
        variants.put(variant.path(), variant);
      }
    }
    for (ImageVariant variant : variants.values()) {
      put(images.get(variant.path()), variant, output);
    }
  }

  private void put(LocalImage image, ImageVariant variant, UnitOutput output) throws IOException {
    Optional<SiteFile> last = bundle.last(variant.path());
    if (last.isPresent()) {
      output.keep(last.get(), PageRecord.generated("image"));
    } else {
      Delivery delivery =
          Delivery.of(variant.format().contentType(), CacheClass.IMMUTABLE, List.of());
      output.put(
          variant.path(), maker.content(image, variant), delivery, PageRecord.generated("image"));
    }
  }
}

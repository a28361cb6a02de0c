package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the scheme and host of every image of a catalog that lies on some host. */
final class ImageOrigins {
  /** Who has images on more hosts than this has them anywhere: further ones are not noted. */
  private static final int MOST = 100;

  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(https?:)?//([a-z0-9.-]+(?::[0-9]+)?)(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final NavigableSet<String> origins = new TreeSet<>();

  /** The beginning of the last image's URL; the next one's is usually the same. */
  private String last = "\n";

  void add(Product product) {
    add(product.primaryImage());
    product.gallery().forEach(this::add);
    product.variants().forEach(variant -> variant.images().forEach(this::add));
  }

  void add(Category category) {
    add(category.image());
  }

  private void add(Image image) {
    String url = image == null ? null : image.url();
    if (url == null || url.startsWith(last) || origins.size() >= MOST) {
      return;
    }
    Matcher absolute = ABSOLUTE.matcher(url);
    if (absolute.matches()) {
      String scheme = absolute.group(1) == null ? "https:" : absolute.group(1);
      origins.add((scheme + "//" + absolute.group(2)).toLowerCase(Locale.ROOT));
      last = url.substring(0, absolute.end(2)) + "/";
    }
  }

  /** Such as {@code https://img.example}, sorted. */
  List<String> found() {
    return new ArrayList<>(origins);
  }
}

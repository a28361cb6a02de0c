package dev.shopstrata.normalize;

import com.ibm.icu.text.Normalizer2;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes categories of paths of names, such as {@code Clothing > Hoodies}, for exports that have no
 * category records. A category's id is its path in small letters: {@code clothing/hoodies}.
 */
public final class CategoryPaths {
  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final CatalogSink sink;
  private final String locale;
  private final Set<String> known = new HashSet<>();

  /**
   * @param locale BCP 47 tag of the names
   */
  public CategoryPaths(CatalogSink sink, String locale) {
    this.sink = sink;
    this.locale = locale;
  }

  /** The link to a path's last category; empty for a path without names. */
  public Optional<CategoryLink> link(List<String> names) {
    StringBuilder id = new StringBuilder();
    String parent = null;
    for (String name : clean(names)) {
      id.append(parent == null ? "" : "/").append(segment(name));
      String own = id.toString();
      if (known.add(own)) {
        sink.category(
            new Category(
                own,
                parent,
                null,
                LocalizedText.of(Map.of(locale, name)),
                null,
                null,
                null,
                null,
                true,
                null));
      }
      parent = own;
    }
    return Optional.ofNullable(parent).map(last -> new CategoryLink(last, null, null));
  }

  /** The id of a path's last category; empty for a path without names. */
  public static Optional<String> id(List<String> names) {
    List<String> segments = clean(names).stream().map(CategoryPaths::segment).toList();
    return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
  }

  /** As {@link #link(List)}, of a text whose names a separator parts. */
  public Optional<CategoryLink> link(String path, String separator) {
    return link(List.of(path.split(Pattern.quote(separator), -1)));
  }

  /**
   * A product's links without repetitions; the breadcrumb is the first that has none of the others
   * below it.
   */
  public static List<CategoryLink> ranked(List<CategoryLink> links) {
    List<CategoryLink> all = links.stream().distinct().toList();
    Optional<CategoryLink> first =
        all.stream()
            .filter(l -> all.stream().noneMatch(other -> other.id().startsWith(l.id() + "/")))
            .findFirst();
    return all.stream()
        .map(link -> first.filter(link::equals).isPresent() ? primary(link) : link)
        .toList();
  }

  private static CategoryLink primary(CategoryLink link) {
    return new CategoryLink(link.id(), link.position(), true);
  }

  private static List<String> clean(List<String> names) {
    List<String> clean = new ArrayList<>();
    for (String name : names) {
      String text = PlainText.decoded(name);
      if (!text.isEmpty()) {
        clean.add(text);
      }
    }
    return clean;
  }

  private static String segment(String name) {
    String words = NO_ID.matcher(NFC.normalize(name).toLowerCase(Locale.ROOT)).replaceAll("-");
    String id = words.replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "category" : id;
  }
}

package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the addresses of a store's sitemaps against its pages. */
final class SitemapCheck {
  private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");

  private final SiteIndex index;
  private final SeenPages seen;

  SitemapCheck(SiteIndex index, SeenPages seen) {
    this.index = index;
    this.seen = seen;
  }

  void check(Path sitemap, String base, Consumer<Finding> found) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(sitemap)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher address = ADDRESS.matcher(line);
        while (address.find()) {
          check(address.group(1).replace("&amp;", "&"), base, found);
        }
      }
    }
  }

  private void check(String url, String base, Consumer<Finding> found) {
    Optional<Address> address;
    try {
      address = Address.of(base, url);
    } catch (URISyntaxException | IllegalArgumentException e) {
      address = Optional.empty();
    }
    if (address.isEmpty() || index.find(address.get()) != SiteIndex.Place.FILE) {
      found.accept(
          new Finding(
              ProblemCode.SITEMAP_BROKEN,
              url,
              "the sitemap names \"" + url + "\", and there is no such page"));
    } else if (seen.isUnlisted(address.get().place())) {
      found.accept(
          new Finding(
              ProblemCode.SITEMAP_NOINDEX,
              url,
              "the sitemap names \"" + url + "\", which search engines are told to leave out"));
    }
  }
}

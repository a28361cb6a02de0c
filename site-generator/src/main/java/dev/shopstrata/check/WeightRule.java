package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Weighs what a page's first view needs: HTML, styles and scripts, each after gzip. */
final class WeightRule {
  private final CheckedStore store;
  private final Map<String, Long> weights = new HashMap<>();

  WeightRule(CheckedStore store) {
    this.store = store;
  }

  Optional<Finding> check(PageFacts page) throws IOException {
    long styles = 0;
    long scripts = 0;
    for (Link link : page.links()) {
      switch (link.kind()) {
        case STYLE -> styles += weight(link.url());
        case SCRIPT -> scripts += weight(link.url());
        default -> {}
      }
    }
    long all = page.weight() + styles + scripts;
    int budget = store.rules().budget(page.origin().template());
    if (all <= budget * 1024L) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ProblemCode.WEIGHT_EXCEEDED,
            "",
            "the page weighs "
                + kilobytes(all)
                + " KB after gzip, more than "
                + budget
                + ": HTML "
                + kilobytes(page.weight())
                + ", styles "
                + kilobytes(styles)
                + ", scripts "
                + kilobytes(scripts)));
  }

  private static String kilobytes(long bytes) {
    return (bytes * 10 + 512) / 1024 / 10 + "." + (bytes * 10 + 512) / 1024 % 10;
  }

  private long weight(String url) throws IOException {
    Long known = weights.get(url);
    if (known == null) {
      known = weigh(url);
      weights.put(url, known);
    }
    return known;
  }

  private long weigh(String url) throws IOException {
    if (!url.startsWith("/")) {
      return 0;
    }
    Path site = store.folder().resolve("site");
    Path file = site.resolve(url.substring(1).split("[?#]", 2)[0]).normalize();
    return file.startsWith(site) && Files.isRegularFile(file)
        ? PageExaminer.zipped(Files.readAllBytes(file))
        : 0;
  }
}

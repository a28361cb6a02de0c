package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A store of one layer, "shop", whose templates are checked without rendering. */
final class DrySite {
  private static final String FILES =
      """
      -- i18n/en.yaml --
      cart: {items: Items}
      -- data/nav.yaml --
      footer: [{to: index, label: cart.items}]
      parts: [hero, story]
      -- styles/main.css --
      b {}
      -- components/price.peb --
      {{ price.value | money }}
      """;

  private DrySite() {}

  /** What is found in a site of these files and the ones above. */
  static List<Problem> problems(Path directory, String files) {
    RenderSite site = RenderSite.shop(directory, FILES + files);
    Problems found = new Problems();
    new TemplateCheck(found).check(site.draft("shop"));
    return found.sorted();
  }

  /** What is found in the home page, as a person reads it. */
  static String report(Path directory, String body) {
    return problems(directory, "-- pages/index.peb --\n" + body + "\n").stream()
        .map(ProblemText::of)
        .collect(Collectors.joining("\n"));
  }
}

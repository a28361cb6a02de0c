package dev.shopstrata.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some of the demo's stores, built with the API and all feeds. */
final class DemoTouchpoints {
  /** Store and place of each language. */
  static final List<String> ROOTS =
      List.of("fellmark-ch/", "fellmark-ch/fr/", "sorrel-de/", "sorrel-kw/", "sorrel-kw/en/");

  private static final String SETTINGS = "layers/company/site.yaml";

  private DemoTouchpoints() {}

  static DemoProject build(Path directory) throws IOException {
    DemoProject demo =
        DemoProject.copy(directory, List.of("fellmark-ch", "sorrel-de", "sorrel-kw"));
    int last = demo.lines(SETTINGS);
    String end = demo.line(SETTINGS, last);
    demo.edit(
        SETTINGS,
        last,
        end,
        "api: {enabled: true}\n" + end.replace("{", "{google: true, meta: true, "));
    demo.build();
    return demo;
  }
}

package dev.shopstrata.check;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Looks at the files of a bundle that are no pages: names that begin with a dot, and secrets. */
final class FileCheck {
  private static final long LARGEST = 8L << 20;

  private final Path site;
  private final BiConsumer<SiteFile, Finding> found;

  FileCheck(CheckedStore store, BiConsumer<SiteFile, Finding> found) {
    this.site = store.folder().resolve("site");
    this.found = found;
  }

  /** Pages are read elsewhere; of them only the name counts here. */
  void check(PageWalk.Step step) throws IOException {
    SiteFile file = step.file();
    String path = file.path().value();
    if (isHidden(path)) {
      found.accept(
          file,
          new Finding(
              ProblemCode.DOT_FILE_PUBLISHED, path, "\"" + path + "\" is published, a dot file"));
    }
    if (!step.isPage() && isText(file)) {
      String text = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
      SecretPatterns.find(text)
          .ifPresent(
              secret ->
                  found.accept(
                      file,
                      new Finding(
                          ProblemCode.SECRET_PUBLISHED, path, "\"" + path + "\" holds " + secret)));
    }
  }

  /** Whether a name begins with a dot that browsers don't ask for. */
  static boolean isHidden(String path) {
    return ("/" + path).contains("/.") && !path.contains(".well-known/");
  }

  /** Whether secrets could stand in it, and it is read for them. */
  static boolean isText(SiteFile file) {
    String type = file.contentType();
    boolean isText =
        type.startsWith("text/")
            || type.contains("javascript")
            || type.contains("json")
            || type.contains("xml")
            || type.equals("application/octet-stream");
    // The API is made of the catalog, one file a product: nothing of a project's own is in it.
    return isText && !file.tags().contains("api") && file.size() < LARGEST;
  }
}

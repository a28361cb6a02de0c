package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.tree.Glob;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What goals share that answer questions: which store, how the answer looks, where it goes. In a
 * build of several modules, those without layers are passed over.
 */
abstract class AskingMojo extends LayeredMojo {
  /**
   * The store that is asked about, by its id. Without it all stores answer, or those of {@code
   * storefront.stores}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.store")
  private String store;

  /**
   * {@code text} for people, or {@code json} for programs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.format", defaultValue = "text")
  private String format;

  /**
   * A file for the answer; without it the answer is printed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.outputFile")
  private File outputFile;

  /** Answers, and gives what is wrong with the question. */
  abstract List<Problem> answer(BuildRequest request, AnswerPrinter printer) throws IOException;

  @Override
  final List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to tell");
      return List.of();
    }
    AnswerPrinter printer = AnswerPrinter.of(session(), format, outputFile);
    BuildRequest asked =
        store()
            .map(id -> request.withStores(request.stores().only(List.of(Glob.of(id)))))
            .orElse(request);
    List<Problem> problems = answer(asked, printer);
    // What one module doesn't have, another may.
    return session().getProjects().size() > 1 ? List.of() : problems;
  }

  Optional<String> store() {
    return Optional.ofNullable(store).filter(id -> !id.isBlank());
  }
}

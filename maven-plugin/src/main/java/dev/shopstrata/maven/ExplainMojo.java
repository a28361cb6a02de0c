package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.ExplainBuild;
import dev.shopstrata.build.ExplainResult;
import dev.shopstrata.explain.Question;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says why a file, a key, a page, a text or a product's field of a store is as it is: which layer,
 * file and line, key or record decided. Works on the sources; of a page that is asked about, only
 * that one is rendered.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class ExplainMojo extends AskingMojo {
  /**
   * What is asked about: a file of the merged store ({@code components/price.peb}), a key ({@code
   * site.yaml#catalog.channels}, {@code data/navigation.yaml#main[0].label}), a URL or path of the
   * site ({@code /p/teapot/}, {@code 404}), a field of a product or a category ({@code
   * catalog:product/teapot#price}), or all its fields ({@code catalog:category/kitchen}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.path", defaultValue = "")
  private String path;

  /**
   * A text on the page with that URL, as it is shown in a browser: where does it come from?
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.text")
  private String text;

  /**
   * Whether everything that the page looked at is listed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.reads", defaultValue = "false")
  private boolean reads;

  /**
   * The language in which a product or a category is asked about ({@code de-DE}); each store's
   * default without it. For the other questions it has no meaning.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.locale")
  private String locale;

  @Override
  List<Problem> answer(BuildRequest request, AnswerPrinter printer) throws IOException {
    Question question =
        Question.of(
            path == null ? "" : path,
            Optional.ofNullable(text),
            reads,
            Optional.ofNullable(locale));
    ExplainResult result = new ExplainBuild(listener()).explain(request, question);
    if (!result.explanation().answers().isEmpty()) {
      printer.print(result.explanation()::text, result.explanation()::json);
    }
    return result.problems();
  }
}

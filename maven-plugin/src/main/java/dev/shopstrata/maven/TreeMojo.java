package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.TreeBuild;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Draws the layers of the project and, a line each, the stacks of its stores; with {@code
 * -Dstorefront.store} one stack with what each layer adds, overrides and removes.
 *
 * @since 0.1.0
 */
@Mojo(name = "tree", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class TreeMojo extends AskingMojo {
  @Override
  List<Problem> answer(BuildRequest request, AnswerPrinter printer) throws IOException {
    TreeBuild build = new TreeBuild(listener());
    TreeBuild.Result result =
        store().isPresent() ? build.tree(request, StoreId.of(store().get())) : build.tree(request);
    if (result.view().isPresent()) {
      printer.print(result.view().get()::text, result.view().get()::json);
    }
    return result.problems();
  }
}

package dev.shopstrata.build;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Node;
import dev.shopstrata.store.Settings;
import java.util.Set;

/** Says what is wrong with the environment that stores are built or published for. */
final class EnvironmentProblems {
  private EnvironmentProblems() {}

  static Problem unknown(String name, Settings settings) {
    Set<String> declared = settings.publish().environments().keySet();
    String fix =
        declared.isEmpty()
            ? "declare it under \"publish\" in site.yaml"
            : "name one of "
                + String.join(", ", declared)
                + DidYouMean.hint(name, declared)
                + ", or declare it under \"publish\" in site.yaml";
    return Problem.of(
            ProblemCode.ENVIRONMENT_UNKNOWN,
            "the store \"" + settings.store() + "\" has no environment \"" + name + "\"",
            fix)
        .at(place(settings))
        .inStore(settings.store().value());
  }

  private static Location place(Settings settings) {
    return settings.raw().get("publish").map(Node::at).orElse(settings.raw().at());
  }
}

package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.ScheduleBuild;
import dev.shopstrata.build.ScheduleResult;
import dev.shopstrata.build.ScheduleSpan;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Tells when time alone changes the stores: prices and offers that begin or end, stock that
 * arrives, Markdown pages that come or go; which of them at each moment, and which pages a build
 * with this moment as {@code storefront.asOf} makes anew. It looks ahead from {@code
 * storefront.asOf}, renders nothing, and knows best what pages show when the stores were built
 * before.
 *
 * @since 0.1.0
 */
@Mojo(name = "schedule", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class ScheduleMojo extends AskingMojo {
  /**
   * How far to look: an instant ({@code 2026-12-24T18:00:00+01:00}), the begin of a date in each
   * store's time zone ({@code 2026-12-24}), or a period ({@code P6M}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.until", defaultValue = "P30D")
  private String until;

  /**
   * The most moments that are told of each store, 1 to 200. Each costs about what a build costs in
   * which nothing changes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.boundaries", defaultValue = "10")
  private int boundaries;

  /**
   * The most URLs that are told of pages that change, come or go at a moment.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.urls", defaultValue = "3")
  private int urls;

  @Override
  List<Problem> answer(BuildRequest request, AnswerPrinter printer) throws IOException {
    if (boundaries < 1 || boundaries > 200 || urls < 0) {
      throw invalid(
          "storefront.boundaries and storefront.urls can't be " + boundaries + " and " + urls,
          "use 1 to 200 boundaries, and 0 URLs or more");
    }
    ScheduleSpan.End end =
        ScheduleSpan.End.parse(until)
            .orElseThrow(
                () ->
                    invalid(
                        "storefront.until is no time: \"" + until + "\"",
                        "write an instant such as 2026-12-24T18:00:00+01:00, a date such as"
                            + " 2026-12-24, or a period such as P30D"));
    ScheduleResult result =
        new ScheduleBuild(listener()).schedule(request, new ScheduleSpan(end, boundaries, urls));
    if (!result.schedule().stores().isEmpty()) {
      printer.print(result.schedule()::text, result.schedule()::json);
    }
    return result.problems();
  }

  private static ProblemException invalid(String message, String fix) {
    return new ProblemException(
        Problem.of(ProblemCode.PARAMETER_INVALID, message, fix).at(Location.of("pom.xml")));
  }
}

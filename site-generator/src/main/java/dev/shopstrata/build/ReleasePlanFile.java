package dev.shopstrata.build;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The plans of all stores, to be looked at and then carried out as they are.
 *
 * @param stores by id
 */
public record ReleasePlanFile(int format, String environment, List<StorePlan> stores) {
  private static final int FORMAT = 1;
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  public ReleasePlanFile {
    stores = List.copyOf(stores);
  }

  ReleasePlanFile(String environment, List<StorePlan> stores) {
    this(FORMAT, environment, stores);
  }

  static ReleasePlanFile read(Path file) throws IOException {
    try {
      ReleasePlanFile plan =
          new ObjectMapper()
              .readValue(Files.readString(file, StandardCharsets.UTF_8), ReleasePlanFile.class);
      if (plan.format == FORMAT) {
        return plan;
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      // Told below like any other text that is no plan.
    }
    throw new ProblemException(
        Problem.of(
                ProblemCode.RELEASE_PLAN_STALE,
                "this is no plan of a release, or one of another version",
                "delete the file and make the plan again")
            .at(Location.of(file.toString().replace('\\', '/'))));
  }

  void write(Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    String json = new ObjectMapper().writer(pretty).writeValueAsString(this) + "\n";
    Files.writeString(file, json, StandardCharsets.UTF_8);
  }

  /** Throws unless the store is to be published just as this file says. */
  void check(String at, StorePlan now) {
    StorePlan planned =
        stores.stream()
            .filter(plan -> at.equals(environment) && plan.store().equals(now.store()))
            .findFirst()
            .orElseThrow(() -> stale("the plan says nothing of it in " + at));
    if (planned.liveSeq() != now.liveSeq()) {
      throw stale(
          "release %d is live, and the plan was made when %d was"
              .formatted(now.liveSeq(), planned.liveSeq()));
    }
    if (!planned.bundle().equals(now.bundle())) {
      throw stale("the bundle was built again since the plan was made, and has changed");
    }
    if (!planned.equals(now)) {
      throw stale("other files or purges would be needed than planned");
    }
  }

  private static ProblemException stale(String why) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_PLAN_STALE,
            "the plan can't be carried out: " + why,
            "delete the file, make the plan again and look at it"));
  }
}

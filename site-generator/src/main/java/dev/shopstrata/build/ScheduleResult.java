package dev.shopstrata.build;

import dev.shopstrata.explain.Schedule;
import dev.shopstrata.problem.Problem;
import java.util.List;

/**
 * What was found out about the future.
 *
 * @param problems what is wrong now; stores with errors have no schedule
 */
public record ScheduleResult(Schedule schedule, List<Problem> problems) {
  public ScheduleResult {
    problems = List.copyOf(problems);
  }
}

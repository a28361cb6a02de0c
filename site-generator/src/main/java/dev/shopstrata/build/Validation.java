package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import java.util.List;

/**
 * What a validation looked at and found.
 *
 * @param stores whose layers have an order
 * @param templates files, each counted once however many stores have it
 * @param problems sorted; one for each mistake, however many stores it shows in
 */
public record Validation(
    int stores, int layers, int templates, int catalogs, List<Problem> problems) {
  public Validation {
    problems = List.copyOf(problems);
  }
}

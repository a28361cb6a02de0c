package dev.shopstrata.check;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param read how many of the pages were read; the others are as the last check saw them
 * @param findings what is to mend: errors first, then by code
 * @param known findings that the baseline agrees to
 * @param gone what the baseline agrees to and is not there any more
 */
public record CheckResult(
    int stores,
    long pages,
    long read,
    List<FoldedFinding> findings,
    List<FoldedFinding> known,
    List<String> gone) {
  public CheckResult {
    findings = List.copyOf(findings);
    known = List.copyOf(known);
    gone = List.copyOf(gone);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Code → how many things there are to mend, in the order of the codes. */
  public Map<ProblemCode, Integer> counts() {
    Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    return counts;
  }

  /**
   * The findings as problems.
   *
   * @param most of one code; the reports have them all
   */
  public List<Problem> problems(int most) {
    Map<ProblemCode, Integer> told = new EnumMap<>(ProblemCode.class);
    return findings.stream()
        .filter(finding -> told.merge(finding.code(), 1, Integer::sum) <= most)
        .map(FoldedFinding::problem)
        .toList();
  }
}

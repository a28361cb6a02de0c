package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one page; the same thing twice on one page counts once. */
final class Findings {
  /** Of one code on one page: what is wrong everywhere is told by a few examples. */
  private static final int MOST = 20;

  private final Map<String, Finding> found = new LinkedHashMap<>();
  private final Map<ProblemCode, Integer> counts = new LinkedHashMap<>();

  void add(ProblemCode code, String subject, String message) {
    String key = code + " " + subject;
    if (!found.containsKey(key) && counts.merge(code, 1, Integer::sum) <= MOST) {
      found.put(key, new Finding(code, subject, message));
    }
  }

  List<Finding> list() {
    return new ArrayList<>(found.values());
  }
}

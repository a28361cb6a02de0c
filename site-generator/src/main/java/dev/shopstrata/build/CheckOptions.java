package dev.shopstrata.build;

import dev.shopstrata.check.Baseline;
import dev.shopstrata.check.CheckResult;
import java.io.IOException;
import java.util.Optional;

/**
 * How a check goes about it.
 *
 * @param changed whether only pages are read that are not as the last check saw them
 * @param baseline findings that were agreed to; empty for none
 * @param agree whether the baseline becomes all that is found now
 */
public record CheckOptions(boolean changed, Optional<Baseline> baseline, boolean agree) {
  CheckResult told(CheckResult result) throws IOException {
    if (baseline.isEmpty()) {
      return result;
    }
    if (agree) {
      baseline.get().write(result);
    }
    return baseline.get().apply(result);
  }
}

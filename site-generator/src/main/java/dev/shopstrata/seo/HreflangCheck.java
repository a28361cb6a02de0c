package dev.shopstrata.seo;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.SeoSettings;
import dev.shopstrata.store.StoreLocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reports stores of one group that publish the same language: only one of them can be linked. */
public final class HreflangCheck {
  private final Problems problems;

  public HreflangCheck(Problems problems) {
    this.problems = problems;
  }

  /** Once per store and language that comes second. */
  public void check(Collection<SitePlan> plans) {
    NavigableMap<String, StoreId> holders = new TreeMap<>();
    plans.stream()
        .filter(plan -> plan.settings().seo().index())
        .sorted(Comparator.comparing(plan -> plan.settings().store()))
        .forEach(plan -> check(plan, holders));
  }

  private void check(SitePlan plan, NavigableMap<String, StoreId> holders) {
    SeoSettings seo = plan.settings().seo();
    StoreId store = plan.settings().store();
    for (StoreLocale locale : plan.settings().locales()) {
      StoreId holder = holders.putIfAbsent(seo.group() + "\n" + locale.tag(), store);
      if (holder != null && !holder.equals(store)) {
        problems.add(
            Problem.of(
                    ProblemCode.HREFLANG_AMBIGUOUS,
                    "stores \""
                        + holder
                        + "\" and \""
                        + store
                        + "\" of group \""
                        + seo.group()
                        + "\" are both in \""
                        + locale.tag()
                        + "\", so pages of \""
                        + store
                        + "\" that both have get no hreflang links",
                    "set seo.group in one of their site.yaml files")
                .inStore(store.value()));
      }
    }
  }
}

package dev.shopstrata.build;

import dev.shopstrata.explain.Schedule;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlanUnit;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pages of a store that differ between two moments, without rendering one. */
final class MomentComparison {
  private final UnitRunner runner;
  private final int named;

  /** The pages that change, come and go. */
  record Pages(Schedule.Pages changed, Schedule.Pages added, Schedule.Pages gone) {
    boolean isEmpty() {
      return changed.count() + added.count() + gone.count() == 0;
    }
  }

  /**
   * @param named how many URLs of each kind are given
   */
  MomentComparison(UnitRunner runner, int named) {
    this.runner = runner;
    this.named = named;
  }

  /**
   * @param last what pages looked at when they were last rendered
   * @param stale whether some may look at other things since
   */
  Pages compare(StoreMoment before, StoreMoment after, BuildState last, boolean stale) {
    SitePlan plan = after.store().plan();
    List<Map<Kind, Found>> found = run(plan, page -> compared(page, before, after, last, stale));
    List<Map<Kind, Found>> lost =
        run(
            before.store().plan(),
            page ->
                Optional.of(Kind.GONE).filter(gone -> after.pages().find(page.file()).isEmpty()));
    return new Pages(pages(found, Kind.CHANGED), pages(found, Kind.ADDED), pages(lost, Kind.GONE));
  }

  private enum Kind {
    CHANGED,
    ADDED,
    GONE
  }

  private interface Judge {
    Optional<Kind> of(PlannedPage page);
  }

  /** The pages of one kind in one unit. */
  private final class Found {
    private final List<String> first = new ArrayList<>();
    private long count;

    void add(PlannedPage page) {
      count++;
      if (first.size() < named) {
        first.add(page.url());
      }
    }
  }

  /** By unit in the order of the plan, whatever thread was first. */
  private List<Map<Kind, Found>> run(SitePlan plan, Judge judge) {
    List<PlanUnit> units = plan.units();
    List<Map<Kind, Found>> found = new ArrayList<>();
    units.forEach(unit -> found.add(new EnumMap<>(Kind.class)));
    runner.run(
        units.size(),
        index -> {
          PlanUnit unit = units.get(index);
          PageSet set = plan.sets().get(unit.set());
          for (int i = unit.from(); i < unit.to(); i++) {
            PlannedPage page = set.page(i);
            judge
                .of(page)
                .ifPresent(
                    kind -> found.get(index).computeIfAbsent(kind, k -> new Found()).add(page));
          }
        });
    return found;
  }

  private Schedule.Pages pages(List<Map<Kind, Found>> found, Kind kind) {
    List<Found> ofKind = found.stream().flatMap(unit -> Stream.ofNullable(unit.get(kind))).toList();
    return new Schedule.Pages(
        ofKind.stream().mapToLong(part -> part.count).sum(),
        ofKind.stream().flatMap(part -> part.first.stream()).limit(named).toList());
  }

  private static Optional<Kind> compared(
      PlannedPage page, StoreMoment before, StoreMoment after, BuildState last, boolean stale) {
    Optional<PlannedPage> was = before.pages().find(page.file());
    if (was.isEmpty()) {
      return Optional.of(Kind.ADDED);
    }
    String identity = PageRecord.identity(page);
    Optional<PageState> known =
        last.find(page.file()).filter(state -> state.identity().equals(identity));
    boolean same =
        PageRecord.identity(was.get()).equals(identity)
            && ((known.isPresent() && !stale)
                || before.reads().subject(was.get()).equals(after.reads().subject(page)))
            && known.stream()
                .flatMap(state -> state.reads().stream())
                .filter(read -> read.kind().isTimed())
                .allMatch(
                    read ->
                        before
                            .reads()
                            .current(was.get(), read.kind(), read.key())
                            .equals(after.reads().current(page, read.kind(), read.key())));
    return same ? Optional.empty() : Optional.of(Kind.CHANGED);
  }
}

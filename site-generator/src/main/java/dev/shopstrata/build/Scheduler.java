package dev.shopstrata.build;

import dev.shopstrata.explain.Schedule;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Goes from boundary to boundary and compares the stores' plans before and after each. */
final class Scheduler {
  private final BuildRequest request;
  private final ScheduleSpan span;
  private final Workspace workspace;
  private final Moments moments;
  private final MomentComparison comparison;

  Scheduler(BuildRequest request, ScheduleSpan span, Workspace workspace, Moments moments) {
    this.request = request;
    this.span = span;
    this.workspace = workspace;
    this.moments = moments;
    this.comparison = new MomentComparison(new UnitRunner(request.threads()), span.urls());
  }

  /** One store's way through time. */
  private final class Line {
    private final PlannedStore start;
    private final ZoneId zone;
    private final Instant end;
    private final BuildState last;
    private final NavigableMap<Instant, List<Schedule.Cause>> agenda;
    private final List<Schedule.Boundary> boundaries = new ArrayList<>();
    private StoreMoment now;
    private boolean more;

    Line(StoreMoment first) {
      this.start = first.store();
      this.zone = start.plan().settings().timeZone();
      this.end = span.until().of(start.asOf(), zone);
      this.last =
          BuildState.ofLastBundle(
              request.output().resolve(start.id().value()), workspace.version());
      this.now = first;
      this.agenda = StoreAgenda.of(start).moments().headMap(end, true);
    }

    boolean isAsked() {
      return request.stores().includes(start.id());
    }

    String group() {
      return start.plan().settings().seo().group();
    }

    boolean isFull() {
      return boundaries.size() >= span.boundaries();
    }

    /** Goes on to a moment; a store with errors from then on stays where it was. */
    void go(Instant at, Optional<StoreMoment> then, List<String> problems) {
      if (isFull()) {
        more |= agenda.containsKey(at);
        return;
      }
      List<Schedule.Cause> causes = agenda.getOrDefault(at, List.of());
      MomentComparison.Pages pages =
          comparison.compare(now, then.orElse(now), last, !boundaries.isEmpty());
      Schedule.Boundary boundary =
          new Schedule.Boundary(
              local(at),
              causes,
              last.isKnown() && boundaries.isEmpty() && then.isPresent(),
              pages.changed(),
              pages.added(),
              pages.gone(),
              problems);
      now = then.orElse(now);
      if (!causes.isEmpty() || !problems.isEmpty() || !pages.isEmpty()) {
        boundaries.add(boundary);
      }
    }

    Schedule.StoreSchedule schedule() {
      return new Schedule.StoreSchedule(
          start.id().value(), zone.getId(), local(start.asOf()), local(end), more, boundaries);
    }

    private String local(Instant at) {
      return at.atZone(zone).toOffsetDateTime().toString();
    }
  }

  /**
   * The schedules of the selected stores, by id.
   *
   * @param problems gets what is wrong now
   */
  Schedule schedule(Problems problems) throws IOException {
    NavigableMap<StoreId, Line> lines = new TreeMap<>();
    moments.plan(request, problems).forEach((id, first) -> lines.put(id, new Line(first)));
    NavigableMap<Instant, List<StoreId>> boundaries = new TreeMap<>();
    lines.forEach(
        (id, line) ->
            line.agenda
                .keySet()
                .forEach(at -> boundaries.computeIfAbsent(at, key -> new ArrayList<>()).add(id)));
    Set<Problem> known = new HashSet<>(problems.sorted());
    for (var boundary : boundaries.entrySet()) {
      go(boundary.getKey(), boundary.getValue(), lines, known);
    }
    return new Schedule(lines.values().stream().filter(Line::isAsked).map(Line::schedule).toList());
  }

  /** Brings the stores that change at a moment, and those they link to, to this moment. */
  private void go(
      Instant at, List<StoreId> stores, NavigableMap<StoreId, Line> lines, Set<Problem> known)
      throws IOException {
    Set<String> groups =
        stores.stream().map(id -> lines.get(id).group()).collect(Collectors.toSet());
    List<Line> asked =
        lines.values().stream()
            .filter(line -> line.isAsked() && groups.contains(line.group()))
            .toList();
    if (asked.stream().allMatch(Line::isFull)) {
      asked.forEach(line -> line.more |= line.agenda.containsKey(at));
      return;
    }
    Problems found = request.problems();
    StoreSelection selection =
        request.stores().only(stores.stream().map(id -> Glob.of(id.value())).toList());
    NavigableMap<StoreId, StoreMoment> then =
        moments.plan(request.withStores(selection).at(at), found);
    List<Problem> fresh = found.sorted().stream().filter(known::add).toList();
    lines.forEach(
        (id, line) -> {
          if (then.containsKey(id) || stores.contains(id)) {
            List<String> own =
                fresh.stream().filter(problem -> isOf(problem, id)).map(ProblemText::of).toList();
            line.go(at, Optional.ofNullable(then.get(id)), own);
          }
        });
  }

  private static boolean isOf(Problem problem, StoreId store) {
    String stores = problem.scope().store();
    return stores.isEmpty() || List.of(stores.split(", ")).contains(store.value());
  }
}

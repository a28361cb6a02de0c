package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.image.ImageMaker;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.StoreSite;
import dev.shopstrata.render.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Renders planned stores, all units of all stores in one queue, and publishes their bundles. */
final class StoreRenderers {
  private final BuildRequest request;
  private final Workspace workspace;
  private final Problems problems;
  private final BuildListener listener;
  private final TemplateEngine engine = new TemplateEngine();
  private final ImageMaker images;

  StoreRenderers(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.request = request;
    this.workspace = workspace;
    this.problems = problems;
    this.listener = listener;
    this.images = new ImageMaker(workspace.images());
  }

  /** The bundles of the selected stores that have no errors, by store id. */
  List<Bundle> render(List<PlannedStore> planned) {
    StoreSites sites = new StoreSites(planned);
    List<PlannedStore> selected =
        planned.stream().filter(store -> request.stores().includes(store.id())).toList();
    List<StoreTurn> turns = new ArrayList<>();
    selected.forEach(store -> turns.add(turn(store, sites.of(store))));
    try {
      run(turns, selected.stream().mapToLong(store -> store.plan().pageCount()).sum());
    } finally {
      turns.forEach(StoreTurn::close);
    }
    if (turns.stream().anyMatch(StoreTurn::hasPictures)) {
      new EncoderCheck(problems).check();
    }
    selected.forEach(this::tellNextChange);
    return turns.stream().map(StoreTurn::bundle).flatMap(Optional::stream).toList();
  }

  private void tellNextChange(PlannedStore store) {
    StoreAgenda.of(store)
        .next()
        .ifPresent(
            at -> listener.nextChange(store.id(), at.atZone(store.plan().settings().timeZone())));
  }

  private void run(List<StoreTurn> turns, long pages) {
    UnitQueue queue = new UnitQueue(turns.stream().mapToInt(StoreTurn::units).toArray());
    AtomicLong done = new AtomicLong();
    new UnitRunner(request.threads())
        .run(
            queue.size(),
            index -> {
              UnitQueue.Place place = queue.at(index);
              int finished = turns.get(place.store()).unit(place.unit());
              listener.progress(done.addAndGet(finished), pages);
            });
  }

  private StoreTurn turn(PlannedStore store, StoreSite site) {
    return new StoreTurn(
        store.id(),
        StoreRun.unitCount(store.plan()),
        () ->
            new StoreRun(
                store,
                site,
                engine.renderer(site),
                request.output().resolve(store.id().value()),
                images,
                workspace),
        problems,
        listener);
  }
}

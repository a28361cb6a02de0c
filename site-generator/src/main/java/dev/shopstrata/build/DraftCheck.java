package dev.shopstrata.build;

import dev.shopstrata.content.MarkdownRenderer;
import dev.shopstrata.image.ImageHeads;
import dev.shopstrata.image.WebpCode;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.DraftSite;
import dev.shopstrata.render.StoreSite;
import dev.shopstrata.render.TemplateCheck;
import dev.shopstrata.seo.HreflangCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans stores as far as their mistakes allow, and looks at their templates. */
final class DraftCheck {
  /** What depends on the paths of all pages being known. */
  private static final Set<ProblemCode> OF_PATHS =
      EnumSet.of(
          ProblemCode.PAGE_PATH_SHARED,
          ProblemCode.PATH_COLLISION,
          ProblemCode.REDIRECT_LOOP,
          ProblemCode.REDIRECT_TARGET_UNKNOWN,
          ProblemCode.ROUTE_UNKNOWN);

  private static final MarkdownRenderer NO_IMAGES = new MarkdownRenderer(List.of());

  private final BuildRequest request;
  private final Problems problems;
  private final TemplateCheck templates;
  private final StorePlanning planning;
  private final ImageHeads images = new ImageHeads(WebpCode::isAvailable);

  DraftCheck(
      BuildRequest request, Workspace workspace, Problems problems, TemplateCheck templates) {
    this.request = request;
    this.problems = problems;
    this.templates = templates;
    this.planning = new StorePlanning(request, workspace.place("views"), problems);
  }

  void check(List<StoreDraft> drafts, OpenCatalogs catalogs) throws IOException {
    List<Optional<OpenCatalog>> sold = new ArrayList<>();
    for (StoreDraft draft : drafts) {
      boolean known = draft.settings().hasCatalog();
      sold.add(known ? catalogs.get(draft.source().settings()) : Optional.empty());
    }
    List<Optional<PlannedStore>> planned =
        new ArrayList<>(Collections.nCopies(drafts.size(), Optional.empty()));
    new UnitRunner(request.threads())
        .run(drafts.size(), i -> planned.set(i, check(drafts.get(i), sold.get(i))));
    FailedStores failed = new FailedStores(problems);
    new HreflangCheck(problems)
        .check(
            planned.stream()
                .flatMap(Optional::stream)
                .filter(store -> !failed.contains(store.source().stack()))
                .map(PlannedStore::plan)
                .toList());
  }

  /** Gives the planned store when it is just as a build would plan it. */
  private Optional<PlannedStore> check(StoreDraft draft, Optional<OpenCatalog> catalog) {
    Problems own = new Problems();
    try {
      PlannedStore planned = planning.plan(draft.source(), catalog, own);
      templates.check(
          new DraftSite(
              new StoreSite(
                  planned.plan(),
                  draft.tree(),
                  planned.assets(),
                  images.of(draft.tree(), planned.assets(), planned.plan().settings()),
                  page -> List.of(),
                  page -> List.of(),
                  NO_IMAGES),
              planned.routes().templates(),
              draft.settings().unsure()));
      boolean whole = draft.settings().isSound() && catalog.isPresent() && !own.hasErrors();
      return Optional.of(planned).filter(store -> whole);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    } finally {
      own.sorted().stream()
          .filter(problem -> isCertain(problem, draft, catalog.isPresent(), own))
          .forEach(problems::add);
    }
  }

  /** Whether a problem stands, whatever else of the store is not understood. */
  private static boolean isCertain(
      Problem problem, StoreDraft draft, boolean hasCatalog, Problems own) {
    if (!draft.settings().hasRoutes() && OF_PATHS.contains(problem.code())) {
      return false;
    }
    boolean allPages =
        hasCatalog
            && draft.settings().hasRoutes()
            && own.sorted().stream().noneMatch(other -> other.code().text().startsWith("page-"));
    return allPages || problem.code() != ProblemCode.REDIRECT_TARGET_UNKNOWN;
  }
}

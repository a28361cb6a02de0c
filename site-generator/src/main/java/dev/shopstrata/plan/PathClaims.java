package dev.shopstrata.plan;

import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.function.Supplier;

/** Every path that something of a store wants, walked through as often as needed, never held. */
record PathClaims(List<PageSet> sets, List<OtherFile> files, List<PlannedRedirect> redirects) {
  /** Is told each claim; the claim itself is made only when asked for. */
  interface Visitor {
    void visit(SitePath path, Supplier<Claim> claim);
  }

  /** Pages and files: what answers with content of its own. */
  void forEachFile(Visitor visitor) {
    for (PageSet set : sets) {
      for (int i = 0; i < set.size(); i++) {
        PlannedPage page = set.page(i);
        visitor.visit(page.file(), () -> Claim.of(page));
      }
    }
    files.forEach(file -> visitor.visit(file.path(), () -> Claim.of(file)));
  }

  void forEachRedirect(Visitor visitor) {
    for (PlannedRedirect redirect : redirects) {
      visitor.visit(SiteFiles.of(redirect.redirect().from()), () -> Claim.of(redirect));
    }
  }

  long count() {
    return sets.stream().mapToLong(PageSet::size).sum() + files.size() + redirects.size();
  }
}

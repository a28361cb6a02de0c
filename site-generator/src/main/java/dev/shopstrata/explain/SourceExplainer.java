package dev.shopstrata.explain;

import dev.shopstrata.layer.MergedTree;

/** Answers what a store's layers alone can tell, also where the store can't be built. */
public final class SourceExplainer {
  private final MergedTree tree;

  public SourceExplainer(MergedTree tree) {
    this.tree = tree;
  }

  public Answer explain(Question.OfFile file) {
    return new FileExplainer(tree).explain(file.path());
  }

  public Answer explain(Question.OfKey key) {
    return new KeyExplainer(tree).explain(key.path(), key.key());
  }
}

package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.tree.Digest;
import java.util.List;

/** A template's output that is shared by the pages of one store and locale. */
record Fragment(String html, List<Problem> problems, List<ReadId> reads, Digest digest) {
  Fragment(String html, List<Problem> problems, List<ReadId> reads) {
    this(html, List.copyOf(problems), List.copyOf(reads), Digest.of(html + "\0" + problems));
  }
}

package dev.shopstrata.asset;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A script taken apart.
 *
 * @param pieces its text without what browsers don't need, relative import specifiers apart
 * @param imports those specifiers that it needs before it runs; others are for {@code import()}
 * @param findings what is wrong with it in any layer
 */
record Script(List<Piece> pieces, NavigableSet<String> imports, List<Finding> findings) {
  Script {
    pieces = List.copyOf(pieces);
    imports = Collections.unmodifiableNavigableSet(new TreeSet<>(imports));
    findings = List.copyOf(findings);
  }

  /** Its import specifiers. */
  List<Piece.Reference> references() {
    return pieces.stream()
        .filter(Piece.Reference.class::isInstance)
        .map(Piece.Reference.class::cast)
        .toList();
  }
}

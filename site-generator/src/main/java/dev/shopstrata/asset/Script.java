package dev.shopstrata.asset;

import java.util.List;

/**
 * A script taken apart.
 *
 * @param pieces its text as written, relative import specifiers apart
 * @param findings what is wrong with it in any layer
 */
record Script(List<Piece> pieces, List<Finding> findings) {
  Script {
    pieces = List.copyOf(pieces);
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

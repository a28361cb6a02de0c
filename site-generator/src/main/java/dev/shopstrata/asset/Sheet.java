package dev.shopstrata.asset;

import java.util.List;
import java.util.Optional;

/**
 * A style taken apart.
 *
 * @param pieces its rules, minified, without {@code @charset} and {@code @import}
 * @param headRules where {@code @charset} and {@code @import} stand, which additions can't have
 * @param findings what is wrong with it in any layer
 * @param important where {@code !important} stands first
 * @param valueOnly whether it would do as the value of a declaration
 */
record Sheet(
    List<Piece> pieces,
    List<CssImport> imports,
    List<HeadRule> headRules,
    List<Finding> findings,
    Optional<Place> important,
    boolean valueOnly) {
  Sheet {
    pieces = List.copyOf(pieces);
    imports = List.copyOf(imports);
    headRules = List.copyOf(headRules);
    findings = List.copyOf(findings);
  }

  /**
   * @param name {@code charset} or {@code import}
   */
  record HeadRule(String name, Place at) {}
}

package dev.shopstrata.publish.verify;

import dev.shopstrata.problem.ProblemCode;

/** What can be wrong with a published file. */
public enum DifferenceKind {
  /** The manifest, or what is kept beside it, is not what the ledger names. */
  MANIFEST("publish with storefront.release=full; find out who else writes into this bucket"),
  /** The manifest is not signed with the key that the project demands. */
  SIGNATURE("find out who published it; if it was you, publish again with the key"),
  /** The bucket has no such object. */
  MISSING("publish with storefront.release=full, which uploads what is not there"),
  /** The object has another length. */
  SIZE("publish with storefront.release=full; find out who else writes into this bucket"),
  /** The object has other bytes of the same length. */
  BYTES("publish with storefront.release=full; find out who else writes into this bucket"),
  /** The object would be served with another header. */
  HEADER("publish with storefront.release=full, which writes the headers anew"),
  /** The bucket did not give the object. */
  UNREADABLE("verify again; if it happens again, look at the bucket's own state"),
  /** The edge answers with another status. */
  EDGE_STATUS("look at the edge's rules for this URL, then purge it"),
  /** The edge gives bytes of an earlier release. */
  EDGE_STALE("purge this URL at the edge, or everything when there are many"),
  /** The edge gives bytes that are of no retained release. */
  EDGE_BYTES("switch off what rewrites pages at the edge, then purge the URL"),
  /** The edge gives a header with another value, or none. */
  EDGE_HEADER("look at the edge's rules for this header, then purge the URL"),
  /** No answer came. */
  EDGE_SILENT("look whether the store's url leads to the edge from here"),
  /** A file that the manifest doesn't have; nothing links to it. */
  SURPLUS("nothing; it goes with the next collection of garbage");

  private final String fix;

  DifferenceKind(String fix) {
    this.fix = fix;
  }

  String fix() {
    return fix;
  }

  /** What it is reported as. */
  ProblemCode code() {
    if (this == SIGNATURE) {
      return ProblemCode.RELEASE_UNSIGNED;
    }
    return isFault() ? ProblemCode.RELEASE_DIFFERS : ProblemCode.RELEASE_SURPLUS;
  }

  /** Whether shoppers get something wrong. */
  public boolean isFault() {
    return this != SURPLUS;
  }
}

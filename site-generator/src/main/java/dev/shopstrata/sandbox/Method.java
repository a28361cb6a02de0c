package dev.shopstrata.sandbox;

/** One of the unified methods. */
interface Method {
  /** Gives what is answered as JSON. */
  Object call(Visit visit, Arguments sent);
}

package dev.shopstrata.sandbox;

/** Is told what a sandbox could not do; never what a customer sent. */
public interface SandboxListener {
  SandboxListener SILENT = (what, cause) -> {};

  /**
   * A request ended in an error of the sandbox.
   *
   * @param what method and path
   */
  void failed(String what, Exception cause);
}

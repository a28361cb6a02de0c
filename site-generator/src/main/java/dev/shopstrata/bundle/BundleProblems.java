package dev.shopstrata.bundle;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Says what can be wrong with a bundle. */
final class BundleProblems {
  private static final String REBUILD = "build the store again with \"storefront:generate\"";

  private static final String WRITE =
      "see to free space and to write permission in the output directory, then build again";

  private BundleProblems() {}

  static ProblemException unwritable(StoreFolder folder, Exception cause) {
    return raised(
        folder,
        ProblemCode.BUNDLE_UNWRITABLE,
        "the bundle of \"" + folder.store() + "\" can't be written: " + reason(cause),
        WRITE,
        cause);
  }

  static ProblemException unwritable(Path file, Exception cause) {
    String message = "this file can't be written: " + reason(cause);
    ProblemException raised = raised(file, ProblemCode.BUNDLE_UNWRITABLE, message, WRITE);
    raised.initCause(cause);
    return raised;
  }

  static ProblemException locked(StoreFolder folder) {
    return raised(
        folder,
        ProblemCode.BUNDLE_LOCKED,
        "another build is writing the bundle of \"" + folder.store() + "\"",
        "wait until the other build has ended, then build again");
  }

  static ProblemException unencodable(StoreFolder folder, String path, Exception cause) {
    return raised(
        folder,
        ProblemCode.FILE_NAME_ENCODING,
        "this Java process can't write the file name \"" + path + "\"",
        "set the environment variable LC_ALL=C.UTF-8 for the build",
        cause);
  }

  static ProblemException twice(StoreFolder folder, String path) {
    return raised(
        folder,
        ProblemCode.BUNDLE_PATH_TWICE,
        "two files of the store want the path \"" + path + "\"",
        "give one of them another path, or remove it");
  }

  static ProblemException fileAndFolder(StoreFolder folder, String path) {
    return raised(
        folder,
        ProblemCode.BUNDLE_PATH_TWICE,
        "the store wants \"" + path + "\" to be a file and a folder at once",
        "give the file another path, or end its page's path in \"/\"");
  }

  static ProblemException missing(Path directory) {
    return raised(directory, ProblemCode.BUNDLE_MISSING, "there is no bundle", REBUILD);
  }

  static ProblemException unfinished(Path directory) {
    return raised(
        directory,
        ProblemCode.BUNDLE_UNFINISHED,
        "the build that wrote this bundle was stopped before it had finished",
        REBUILD);
  }

  static ProblemException damaged(Path file, String why) {
    return raised(file, ProblemCode.BUNDLE_DAMAGED, "the bundle is damaged: " + why, REBUILD);
  }

  private static String reason(Exception cause) {
    if (cause instanceof FileSystemException refused && refused.getFile() != null) {
      String why =
          Optional.ofNullable(refused.getReason()).orElse(refused.getClass().getSimpleName());
      return "\"" + text(Path.of(refused.getFile())) + "\": " + why;
    }
    return Optional.ofNullable(cause.getMessage()).orElse("the reason is not known");
  }

  /** The path with forward slashes on every system. */
  static String text(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static ProblemException raised(
      StoreFolder folder, ProblemCode code, String message, String fix, Exception cause) {
    ProblemException raised = raised(folder, code, message, fix);
    raised.initCause(cause);
    return raised;
  }

  private static ProblemException raised(
      StoreFolder folder, ProblemCode code, String message, String fix) {
    StoreId store = folder.store();
    return new ProblemException(Problem.of(code, message, fix).inStore(store.value()));
  }

  private static ProblemException raised(Path at, ProblemCode code, String message, String fix) {
    return new ProblemException(Problem.of(code, message, fix).at(Location.of(text(at))));
  }
}

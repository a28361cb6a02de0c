package dev.shopstrata.normalize.fetch;

import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Brings the files of an export from servers, and keeps them: a server is asked only for what is
 * newer, and what was fetched before serves when it doesn't answer.
 */
public final class ExportFetcher {
  private final Path folder;
  private final Clock clock;
  private final UnaryOperator<String> environment;
  private final Problems problems;

  /**
   * Prepares to fetch.
   *
   * @param folder where files are kept
   */
  public ExportFetcher(Path folder, Problems problems) {
    this(folder, Clock.systemUTC(), System::getenv, problems);
  }

  ExportFetcher(Path folder, Clock clock, UnaryOperator<String> environment, Problems problems) {
    this.folder = folder;
    this.clock = clock;
    this.environment = environment;
    this.problems = problems;
  }

  /** The files, in the order of their addresses; fewer when an error was reported. */
  public List<ExportFile> fetch(FetchConfig config) throws IOException {
    Optional<Map<String, String>> headers = headers(config);
    List<ExportFile> files = new ArrayList<>();
    if (headers.isEmpty()) {
      return files;
    }
    Set<String> names = new HashSet<>();
    for (URI url : config.urls()) {
      Optional<Path> file = file(config, url, headers.get());
      if (file.isPresent()) {
        String name = Addresses.name(url);
        files.add(new ExportFile(names.add(name) ? name : files.size() + "-" + name, file.get()));
      }
    }
    return files;
  }

  private Optional<Map<String, String>> headers(FetchConfig config) {
    Map<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, String> secret : config.secrets().entrySet()) {
      String value = environment.apply(secret.getValue());
      if (value == null || value.isBlank()) {
        problems.add(
            Problem.of(
                    ProblemCode.CATALOG_FETCH_FAILED,
                    "the environment has no variable \""
                        + secret.getValue()
                        + "\" for the header "
                        + secret.getKey(),
                    "set it before Maven is started, or correct its name under \"secrets\"")
                .at(config.at()));
        return Optional.empty();
      }
      headers.put(secret.getKey(), value);
    }
    return Optional.of(headers);
  }

  private Optional<Path> file(FetchConfig config, URI url, Map<String, String> headers)
      throws IOException {
    Path own =
        Files.createDirectories(
            folder.resolve(
                Digest.of(url.toString().getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .substring(0, 16)));
    Path file = own.resolve(Addresses.name(url));
    Path noteFile = own.resolve("note.json");
    Optional<FetchNote> before = note(noteFile, file);
    Instant now = clock.instant();
    if (before.isPresent() && now.isBefore(before.get().checkedAt().plus(config.keepFor()))) {
      return Optional.of(file);
    }
    // Another build may fetch the same file into the same shared folder.
    Path fresh = own.resolve("fetching-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Download.Answer answer =
          new Download(config, headers).into(fresh, Addresses.checked(url, config), before);
      if (answer.isNew()) {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.write(noteFile, CatalogJson.document(note(url, answer, before, file, now)));
      return Optional.of(file);
    } catch (FetchFailure e) {
      Files.deleteIfExists(fresh);
      tell(config, url, e.getMessage(), before);
      return before.map(note -> file);
    }
  }

  private static FetchNote note(
      URI url, Download.Answer answer, Optional<FetchNote> before, Path file, Instant now)
      throws IOException {
    String sha256 = new FileContent(file, Files.size(file)).digest().toString();
    return answer.isNew()
        ? new FetchNote(
            Addresses.shown(url),
            answer.etag().orElse(null),
            answer.lastModified().orElse(null),
            sha256,
            now)
        : new FetchNote(
            Addresses.shown(url),
            before.map(FetchNote::etag).orElse(null),
            before.map(FetchNote::lastModified).orElse(null),
            sha256,
            now);
  }

  /** What is known of a kept file; empty when it is missing or damaged. */
  private static Optional<FetchNote> note(Path noteFile, Path file) {
    try {
      FetchNote note = CatalogJson.reader(FetchNote.class).readValue(Files.readAllBytes(noteFile));
      String sha256 = new FileContent(file, Files.size(file)).digest().toString();
      return sha256.equals(note.sha256()) && note.checkedAt() != null
          ? Optional.of(note)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void tell(FetchConfig config, URI url, String why, Optional<FetchNote> before) {
    String message = Addresses.shown(url) + " can't be fetched: " + why;
    problems.add(
        (before.isPresent()
                ? Problem.of(
                    ProblemCode.CATALOG_FETCH_STALE,
                    message + "; the file of " + before.get().checkedAt() + " is used",
                    "see why the server doesn't answer; the next build asks again")
                : Problem.of(
                    ProblemCode.CATALOG_FETCH_FAILED,
                    message,
                    "see whether the address, the host and the limits under \"fetch\" are right"))
            .at(config.at()));
  }
}

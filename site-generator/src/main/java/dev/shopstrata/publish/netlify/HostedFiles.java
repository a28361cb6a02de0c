package dev.shopstrata.publish.netlify;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.delivery.ServerFormWriter;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what a bundle's site consists of on Netlify: its files, and how they are served. */
final class HostedFiles {
  /** A store may bring them itself, and then says all that is in them. */
  private static final List<String> FORMS = List.of("_headers", "_redirects");

  private HostedFiles() {}

  /**
   * By their paths.
   *
   * @throws ProblemException when a file is not the one that the manifest lists
   */
  static List<HostedFile> of(Bundle bundle) {
    try (Stream<SiteFile> files = new ManifestReader().read(bundle.directory())) {
      NavigableMap<SitePath, HostedFile> hosted = new TreeMap<>();
      files.forEach(file -> hosted.put(file.path(), hosted(bundle, file)));
      new ServerFormWriter().write(bundle.directory());
      for (String form : FORMS) {
        SitePath path = SitePath.of(form);
        if (!hosted.containsKey(path)) {
          hosted.put(path, form(bundle, path));
        }
      }
      return List.copyOf(hosted.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Path → SHA-1. */
  static NavigableMap<String, String> digests(List<HostedFile> files) {
    NavigableMap<String, String> digests = new TreeMap<>();
    files.forEach(file -> digests.put("/" + file.path().value(), file.sha1()));
    return digests;
  }

  /** The files whose digests a deploy asks for, also when several are the same. */
  static List<HostedFile> required(List<HostedFile> files, List<String> digests) {
    Set<String> wanted = new HashSet<>(digests);
    return files.stream().filter(file -> wanted.contains(file.sha1())).toList();
  }

  private static HostedFile hosted(Bundle bundle, SiteFile file) {
    if (file.path().value().matches(".*[#?].*")) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.TARGET_UNSUPPORTED,
              "Netlify takes no file with # or ? in its name: \"" + file.path() + "\"",
              "rename the file in its layer, or publish to a directory or a bucket"));
    }
    Path onDisk = bundle.directory().resolve("site").resolve(file.path().value());
    MessageDigest sha256 = Digest.sha256();
    HostedFile read = read(file.path(), onDisk, sha256);
    if (!Digest.of(sha256).equals(file.sha256())) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.BUNDLE_DAMAGED,
                  "this file is not the one that the manifest lists",
                  "build the store again")
              .at(Location.of(onDisk.toString().replace('\\', '/'))));
    }
    return read;
  }

  private static HostedFile form(Bundle bundle, SitePath path) {
    Path folder = bundle.directory().resolve(ServerFormWriter.FOLDER);
    return read(path, folder.resolve(path.value()), Digest.sha256());
  }

  private static HostedFile read(SitePath path, Path onDisk, MessageDigest second) {
    MessageDigest sha1 = sha1();
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(onDisk)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha1.update(buffer, 0, n);
        second.update(buffer, 0, n);
        size += n;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HostedFile(path, onDisk, HexFormat.of().formatHex(sha1.digest()), size);
  }

  /** What Netlify knows contents by; it keeps nothing secret and proves nothing. */
  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

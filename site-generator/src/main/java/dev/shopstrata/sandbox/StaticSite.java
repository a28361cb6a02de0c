package dev.shopstrata.sandbox;

import dev.shopstrata.bundle.BundleFiles;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.MovedPath;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Serves the files of the stores on a host as their manifests say. */
final class StaticSite {
  private final PackedBodies packed = new PackedBodies();

  /** A file of a bundle. */
  private record Found(BundleFiles files, SiteFile file) {}

  /**
   * Answers GET and HEAD.
   *
   * @param sites of the stores on the host, the longest base path first
   */
  Reply reply(Ask ask, List<BundleFiles> sites, LocalHosts hosts) {
    Optional<Found> file = find(sites, ask.path());
    if (file.isPresent()) {
      return serve(ask, 200, file.get(), hosts);
    }
    for (BundleFiles site : sites) {
      Optional<MovedPath> moved = site.moved(ask.rawPath()).or(() -> site.moved(ask.path()));
      if (moved.isPresent() && !moved.get().to().isEmpty()) {
        return Reply.to(moved.get().status(), hosts.localized(moved.get().to()));
      }
      if (moved.isPresent()) {
        return notFound(ask, moved.get().status(), sites, hosts);
      }
    }
    boolean isFolder = !ask.path().endsWith("/") && find(sites, ask.path() + "/").isPresent();
    return isFolder ? Reply.to(301, ask.rawPath() + "/") : notFound(ask, 404, sites, hosts);
  }

  private static Optional<Found> find(List<BundleFiles> sites, String path) {
    String file = (path.endsWith("/") ? path + "index.html" : path).substring(1);
    if (SitePath.violation(file).isPresent()) {
      return Optional.empty();
    }
    for (BundleFiles site : sites) {
      Optional<SiteFile> found = site.find(SitePath.of(file));
      if (found.isPresent()) {
        return Optional.of(new Found(site, found.get()));
      }
    }
    return Optional.empty();
  }

  /** With the page that lies nearest: {@code /en/404.html} before {@code /404.html}. */
  private Reply notFound(Ask ask, int status, List<BundleFiles> sites, LocalHosts hosts) {
    String folder = ask.path();
    while (!folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      Optional<Found> page = find(sites, folder + "/404.html");
      if (page.isPresent()) {
        return serve(ask, status, page.get(), hosts);
      }
    }
    return Reply.text(status, "not found");
  }

  private Reply serve(Ask ask, int status, Found found, LocalHosts hosts) {
    SiteFile file = found.file();
    byte[] raw = found.files().read(file.path());
    boolean isHtml = file.contentType().startsWith("text/html");
    byte[] body =
        isHtml
            ? hosts
                .localized(new String(raw, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8)
            : raw;
    Digest digest = Digest.of(body);
    Reply reply = new Reply(status, found.files().headers(file), body);
    if (!file.isPacked()) {
      reply = encoded(ask, found, reply, digest).with("Vary", "Accept-Encoding");
    }
    String coding = reply.headers().getOrDefault("Content-Encoding", "");
    String tag = "\"" + digest.hex().substring(0, 32) + coding + "\"";
    reply = reply.with("ETag", tag);
    return status == 200 && isKnown(ask, tag)
        ? new Reply(304, reply.headers(), new byte[0])
        : reply;
  }

  /** What the build encoded comes first; HTML is changed while it is served. */
  private Reply encoded(Ask ask, Found found, Reply reply, Digest digest) {
    for (Encoding encoding : Encoding.values()) {
      if (encoding.isAvailable() && ask.accepts(encoding.token())) {
        byte[] body =
            encoded(found)
                .read(digest, encoding)
                .orElseGet(() -> packed.packed(digest, encoding, reply.body()));
        return new Reply(reply.status(), reply.headers(), body)
            .with("Content-Encoding", encoding.token());
      }
    }
    return reply;
  }

  private static EncodedFiles encoded(Found found) {
    return EncodedFiles.in(found.files().bundle().directory().resolveSibling(""));
  }

  private static boolean isKnown(Ask ask, String tag) {
    for (String known : ask.header("if-none-match").orElse("").split(",", -1)) {
      if (known.strip().replaceFirst("^W/", "").equals(tag) || known.strip().equals("*")) {
        return true;
      }
    }
    return false;
  }
}

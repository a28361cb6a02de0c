package dev.shopstrata.sandbox;

import dev.shopstrata.bundle.BundleFiles;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Lets requests in, or not, and gives each to whom it is for. */
final class Front {
  private final LiveStores stores;
  private final Desk desk;
  private final PaymentPages payments;
  private final Forms forms;
  private final Optional<Admin> admin;
  private final StaticSite pages = new StaticSite();

  Front(LiveStores stores, Desk desk, PaymentPages payments, Forms forms, Optional<Admin> admin) {
    this.stores = stores;
    this.desk = desk;
    this.payments = payments;
    this.forms = forms;
    this.admin = admin;
  }

  Reply reply(Ask ask) throws InterruptedException {
    try {
      return answer(ask);
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        // A build replaces files one by one; a moment later it is there again, or no longer known.
        return Refusal.of(RefusalCode.UNAVAILABLE, "a build is replacing this file").reply();
      }
      throw e;
    }
  }

  private Reply answer(Ask ask) throws InterruptedException {
    LocalHosts hosts = stores.hosts();
    if (!hosts.isKnown(ask.host())) {
      throw Refusal.of(RefusalCode.HOST_UNKNOWN, "no store has this host");
    }
    if (ask.isPost()) {
      checkOrigin(ask);
    }
    Optional<Reply> reply = admin.flatMap(found -> found.reply(ask));
    if (reply.isPresent()) {
      return reply.get();
    }
    reply = payments.reply(ask);
    if (reply.isPresent()) {
      return reply.get();
    }
    boolean isPlain = LocalHosts.isPlain(ask.host());
    List<Shop> onHost = isPlain ? hosts.shops() : hosts.on(ask.host());
    reply = desk.reply(ask, onHost);
    if (reply.isPresent()) {
      return reply.get();
    }
    reply = forms.reply(ask, onHost);
    if (reply.isPresent()) {
      return reply.get();
    }
    if (!ask.method().equals("GET") && !ask.method().equals("HEAD")) {
      return Reply.text(405, "GET and HEAD only").with("Allow", "GET, HEAD");
    }
    if (isPlain) {
      return ask.path().equals("/") ? index(hosts) : Reply.text(404, "not found");
    }
    List<BundleFiles> sites = onHost.stream().map(shop -> stores.site(shop).files()).toList();
    return pages.reply(ask, sites, hosts);
  }

  /** A page of another site may neither order nor sign in with this browser's cookie. */
  private static void checkOrigin(Ask ask) {
    Optional<String> origin = ask.header("origin");
    if (origin.isPresent() && !origin.get().equals(ask.origin())) {
      throw Refusal.of(RefusalCode.ORIGIN_FOREIGN, "the request comes from another site");
    }
  }

  private static Reply index(LocalHosts hosts) {
    String links =
        hosts.shops().stream()
            .map(
                shop ->
                    "<li><a href=\"%s\">%s</a> %s</li>\n"
                        .formatted(
                            StringEscapeUtils.escapeHtml4(hosts.url(shop)),
                            StringEscapeUtils.escapeHtml4(shop.id()),
                            StringEscapeUtils.escapeHtml4(shop.settings().name())))
            .collect(Collectors.joining());
    return Reply.of(
            200,
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<title>Stores</title>\n<h1>Stores</h1>\n<ul>\n"
                + links
                + "</ul>\n</html>\n")
        .with("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }
}

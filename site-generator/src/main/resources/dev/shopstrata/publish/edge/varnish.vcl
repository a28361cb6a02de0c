# Varnish before a store's web server. Everything is kept for long and forgotten exactly when a release changes it.
# Start varnishd with "-p http_gzip_support=off", else it serves no Brotli.
vcl 4.1;

import std;
import purge;

# With the package varnish-modules: cache tags, and no old page that was being fetched during a BAN.
# include "/etc/varnish/varnish-modules.vcl";

backend default {
  .host = "127.0.0.1";
  .port = "8080";
  .first_byte_timeout = 10s;
}

# The machines that may publish.
acl publishers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  set req.http.Host = regsub(std.tolower(req.http.Host), ":[0-9]+$", "");
  set req.url = regsub(req.url, "\?.*$", "");

  if (req.method == "BAN") {
    if (client.ip !~ publishers) {
      return (synth(405, "Not a publisher"));
    }
    if (!std.ban("obj.http.X-Store-Host == " + req.http.Host + " && obj.http.X-Store-Url ~ ^"
        + regsub(regsuball(req.url, "\.", "\\."), "/$", "(/|$)"))) {
      return (synth(500, std.ban_error()));
    }
    return (synth(200, "Forgotten"));
  }

  if (req.method == "PURGE") {
    if (client.ip !~ publishers) {
      return (synth(405, "Not a publisher"));
    }
    # A copy that is being fetched may be the old one. Looking it up waits for it; there is one for each encoding.
    set req.grace = 0s;
    if (req.restarts == 0) {
      set req.http.Accept-Encoding = "br";
    } elsif (req.restarts == 1) {
      set req.http.Accept-Encoding = "gzip";
    } else {
      unset req.http.Accept-Encoding;
    }
    return (hash);
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (synth(405, "Not allowed"));
  }
  if (req.http.Accept-Encoding ~ "(^|[, ])br($|[,; ])") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "(^|[, ])gzip($|[,; ])") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  unset req.http.Cookie;
  unset req.http.Authorization;
  return (hash);
}

sub vcl_hit {
  if (req.method == "PURGE") {
    if (req.restarts < 2) {
      return (restart);
    }
    purge.hard();
    return (synth(200, "Forgotten"));
  }
}

sub vcl_miss {
  if (req.method == "PURGE") {
    if (req.restarts < 2) {
      return (restart);
    }
    purge.hard();
    return (synth(200, "Forgotten"));
  }
}

sub vcl_backend_response {
  # By these a BAN finds what is kept, also without a visitor.
  set beresp.http.X-Store-Host = bereq.http.Host;
  set beresp.http.X-Store-Url = bereq.url;
  unset beresp.http.Set-Cookie;
  if (beresp.status == 200) {
    set beresp.ttl = 7d;
  } elsif (beresp.status < 500) {
    set beresp.ttl = 10s;
  } else {
    set beresp.ttl = 0s;
    set beresp.uncacheable = true;
  }
  set beresp.grace = 0s;
  return (deliver);
}

sub vcl_deliver {
  unset resp.http.X-Store-Host;
  unset resp.http.X-Store-Url;
  # A copy is as good as new until it is forgotten, so browsers need not know how old it is.
  unset resp.http.Age;
  set resp.http.X-Cache = "miss";
  if (obj.hits > 0) {
    set resp.http.X-Cache = "hit";
  }
}

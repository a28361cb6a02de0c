# Included by varnish.vcl where varnish-modules is installed: cache tags (xkey), and a note of when something was
# forgotten, so that what was being fetched at that moment is not kept.
import var;
import xkey;

sub vcl_recv {
  if (client.ip ~ publishers) {
    if (req.method == "BAN") {
      var.global_set("forgotten", req.xid);
    } elsif (req.method == "PURGE" && req.http.xkey-purge) {
      var.global_set("forgotten", req.xid);
      set req.http.X-Count = xkey.purge(req.http.xkey-purge);
      return (synth(200, "Forgotten: " + req.http.X-Count));
    }
  }
}

sub vcl_backend_fetch {
  set bereq.http.X-Forgotten = "at " + var.global_get("forgotten");
}

sub vcl_backend_response {
  # Object stores keep headers of their own under such names.
  if (beresp.http.x-amz-meta-xkey) {
    set beresp.http.xkey = beresp.http.x-amz-meta-xkey;
  }
  if (bereq.http.X-Forgotten != "at " + var.global_get("forgotten")) {
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    return (deliver);
  }
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.x-amz-meta-xkey;
}

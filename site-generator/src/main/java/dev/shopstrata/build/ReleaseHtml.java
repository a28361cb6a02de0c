package dev.shopstrata.build;

import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.publish.ReleaseRecord;
import java.util.Locale;

/** What a run released as one page for people: no script, nothing from elsewhere. */
final class ReleaseHtml {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      :root{color-scheme:light dark;--line:#d8d8d4;--soft:#f5f5f2;--text:#1b1b1a;--muted:#5b5b58;--bad:#a3271c;--good:#1c6b3c;--page:#fff}
      @media(prefers-color-scheme:dark){:root{--line:#3b3b39;--soft:#202020;--text:#ededea;--muted:#aaa9a5;--bad:#ff9b8e;--good:#86d3a2;--page:#141413}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
      main{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
      h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
      .muted{color:var(--muted)}.failed{color:var(--bad)}.live,.ready{color:var(--good)}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;width:100%%;margin:1.6rem 0}
      th,td{text-align:left;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
      td.number,th.number{text-align:right}
      pre{background:var(--soft);border-radius:.7rem;padding:.9rem 1.1rem;white-space:pre-wrap;overflow-wrap:anywhere;font:.92em/1.5 ui-monospace,monospace}
      </style>
      </head>
      <body>
      <main>
      """;

  String of(ReleaseReport report) {
    String title = title(report);
    StringBuilder html = new StringBuilder(HEAD.formatted(escape(title)));
    html.append("<h1>").append(escape(title)).append("</h1>\n<p class=\"muted\">storefront:");
    html.append(escape(report.goal())).append(", version ").append(escape(report.version()));
    html.append(", by ").append(escape(report.who())).append(", begun ");
    html.append(escape(report.started())).append("</p>\n<div class=\"wide\">\n<table>\n<tr>");
    html.append("<th>store</th><th>outcome</th><th class=\"number\">release</th><th>how</th>");
    html.append("<th>shows</th><th class=\"number\">sent</th><th class=\"number\">bytes</th>");
    html.append("<th class=\"number\">purges</th><th class=\"number\">seconds</th></tr>\n");
    report.stores().forEach(release -> row(html, release));
    html.append("</table>\n</div>\n");
    report
        .problems()
        .forEach(p -> html.append("<pre>").append(escape(ProblemText.of(p))).append("</pre>\n"));
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String title(ReleaseReport report) {
    long failed =
        report.stores().stream().filter(r -> r.outcome() == StoreRelease.Outcome.FAILED).count();
    int all = report.stores().size();
    String stores = all + (all == 1 ? " store" : " stores");
    return failed == 0
        ? stores + " in " + report.environment()
        : failed + " of " + stores + " failed in " + report.environment();
  }

  private static void row(StringBuilder html, StoreRelease release) {
    String outcome = release.outcome().name().toLowerCase(Locale.ROOT);
    html.append("<tr><td>").append(escape(release.store().value())).append("</td><td class=\"");
    html.append(outcome).append("\">").append(outcome).append("</td>");
    number(html, release.live().map(record -> Long.toString(record.seq())).orElse(""));
    text(html, release.live().map(ReleaseHtml::kind).orElse(""));
    text(html, release.live().map(ReleaseRecord::asOf).orElse(""));
    number(html, Long.toString(release.sent().objects()));
    number(html, Long.toString(release.sent().bytes()));
    number(html, Long.toString(release.sent().purges()));
    number(html, release.time().toSeconds() + "." + release.time().toMillisPart() / 100);
    html.append("</tr>\n");
  }

  private static String kind(ReleaseRecord record) {
    return record.rollbackTo() == null
        ? record.kind().text()
        : "rollback to " + record.rollbackTo();
  }

  private static void text(StringBuilder html, String text) {
    html.append("<td>").append(escape(text)).append("</td>");
  }

  private static void number(StringBuilder html, String text) {
    html.append("<td class=\"number\">").append(escape(text)).append("</td>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The findings as one page for people: no script, nothing from elsewhere. */
final class HtmlReport {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      :root{color-scheme:light dark;--line:#d8d8d4;--soft:#f5f5f2;--text:#1b1b1a;--muted:#5b5b58;--bad:#a3271c;--warn:#7d4d00;--good:#1c6b3c;--page:#fff}
      @media(prefers-color-scheme:dark){:root{--line:#3b3b39;--soft:#202020;--text:#ededea;--muted:#aaa9a5;--bad:#ff9b8e;--warn:#f0bf6a;--good:#86d3a2;--page:#141413}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
      main{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
      h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
      h2{font-size:1.15rem;margin:0;display:inline}
      p{margin:.2rem 0}
      .muted{color:var(--muted)}
      .numbers{display:flex;flex-wrap:wrap;gap:1rem;margin:1.6rem 0 2.2rem;padding:0;list-style:none}
      .numbers li{background:var(--soft);border-radius:.7rem;padding:.8rem 1.2rem;min-width:8rem}
      .numbers b{display:block;font-size:1.7rem;line-height:1.2}
      .error{color:var(--bad)}.warning{color:var(--warn)}.good{color:var(--good)}
      details{border-top:1px solid var(--line);padding:.9rem 0}
      summary{cursor:pointer}
      summary span{margin-left:.6rem}
      article{margin:1rem 0 0;padding:.9rem 1.1rem;background:var(--soft);border-radius:.7rem;overflow-wrap:anywhere}
      article p:first-child{font-weight:600}
      code{font:.92em/1.5 ui-monospace,monospace}
      ul.pages{margin:.4rem 0 0;padding-left:1.2rem}
      </style>
      </head>
      <body>
      <main>
      """;

  String of(CheckResult result) {
    String title =
        result.findings().isEmpty() ? "Nothing is wrong" : count(result.findings().size());
    StringBuilder html = new StringBuilder(HEAD.replace("%s", title));
    html.append("<h1>").append(title).append("</h1>\n<p class=\"muted\">storefront:check read ");
    html.append(result.pages())
        .append(" pages of ")
        .append(result.stores())
        .append(" stores.</p>\n");
    html.append("<ul class=\"numbers\">\n");
    number(html, "error", result.count(Severity.ERROR), "errors");
    number(html, "warning", result.count(Severity.WARNING), "warnings");
    number(html, "muted", result.known().size(), "known");
    number(html, "good", result.gone().size(), "gone");
    html.append("</ul>\n");
    byCode(result.findings()).forEach((code, findings) -> section(html, code, findings, true));
    byCode(result.known()).forEach((code, findings) -> section(html, code, findings, false));
    if (!result.gone().isEmpty()) {
      html.append("<details>\n<summary><h2>Gone</h2><span class=\"good\">take these out of the");
      html.append(" baseline</span></summary>\n<ul>\n");
      result.gone().forEach(gone -> html.append("<li>").append(escape(gone)).append("</li>\n"));
      html.append("</ul>\n</details>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String count(int findings) {
    return findings + (findings == 1 ? " finding" : " findings");
  }

  private static void number(StringBuilder html, String kind, long count, String what) {
    html.append("<li><b class=\"").append(count == 0 ? "muted" : kind).append("\">").append(count);
    html.append("</b>").append(what).append("</li>\n");
  }

  private static Map<ProblemCode, List<FoldedFinding>> byCode(List<FoldedFinding> findings) {
    Map<ProblemCode, List<FoldedFinding>> codes = new LinkedHashMap<>();
    findings.forEach(f -> codes.computeIfAbsent(f.code(), code -> new ArrayList<>()).add(f));
    return codes;
  }

  private static void section(
      StringBuilder html, ProblemCode code, List<FoldedFinding> findings, boolean isNew) {
    Severity severity = findings.get(0).severity();
    String kind = isNew ? severity.name().toLowerCase(Locale.ROOT) : "muted";
    html.append(isNew && severity == Severity.ERROR ? "<details open>\n" : "<details>\n");
    html.append("<summary><h2>").append(code.text()).append("</h2><span class=\"").append(kind);
    html.append("\">").append(isNew ? "" : "known ");
    html.append(severity.name().toLowerCase(Locale.ROOT)).append(", ").append(findings.size());
    html.append("</span></summary>\n<p class=\"muted\">Mend it: ").append(escape(Fixes.of(code)));
    html.append("</p>\n");
    findings.forEach(finding -> article(html, finding));
    html.append("</details>\n");
  }

  private static void article(StringBuilder html, FoldedFinding finding) {
    html.append("<article>\n<p>").append(escape(finding.message())).append("</p>\n");
    html.append("<p class=\"muted\">");
    if (!finding.at().isEmpty()) {
      html.append("<code>").append(escape(finding.at())).append("</code> of layer ");
      html.append(escape(finding.origin().layer())).append(" · ");
    }
    html.append(escape(finding.storesText())).append(" · ");
    html.append(finding.count()).append(finding.count() == 1 ? " place" : " places");
    html.append("</p>\n<ul class=\"pages\">\n");
    for (String page : finding.pages()) {
      html.append("<li><code>").append(escape(page)).append("</code></li>\n");
    }
    html.append("</ul>\n</article>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

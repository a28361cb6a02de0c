package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds what a strict Content-Security-Policy blocks, and what comes from strangers. */
final class PolicyRule implements PageRule {
  /** Types of scripts that a browser runs. */
  private static final Set<String> RUN =
      Set.of("", "module", "text/javascript", "application/javascript", "text/ecmascript");

  private static final List<String> ADDRESSES =
      List.of("href", "src", "action", "formaction", "data", "poster");

  @Override
  public void check(Page page, Findings findings) {
    for (Element script : page.all("script:not([src])")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      boolean isNamed = page.policy().names("script-src", script.data());
      boolean isRun =
          RUN.contains(type) || type.equals("importmap") || type.equals("speculationrules");
      if (isRun && !isNamed) {
        findings.add(
            ProblemCode.INLINE_SCRIPT, type, "a script stands in the page: " + cut(script.data()));
      }
    }
    for (Element style : page.all("style")) {
      if (!page.policy().names("style-src", style.data())) {
        findings.add(
            ProblemCode.INLINE_STYLE, "", "a style stands in the page: " + cut(style.data()));
      }
    }
    for (Element element : page.elements()) {
      for (Attribute attribute : element.attributes()) {
        check(element, attribute, findings);
      }
    }
    checkOrigins(page, findings);
  }

  private static void check(Element element, Attribute attribute, Findings findings) {
    String name = attribute.getKey();
    if (name.equals("style")) {
      findings.add(
          ProblemCode.INLINE_STYLE,
          Page.kind(element),
          Page.tag(element) + " has the attribute style=\"" + cut(attribute.getValue()) + "\"");
    } else if (name.startsWith("on") && name.length() > 4 && !name.contains("-")) {
      findings.add(
          ProblemCode.INLINE_HANDLER,
          Page.kind(element) + " " + name,
          Page.tag(element) + " has the attribute " + name);
    } else if (ADDRESSES.contains(name)
        && attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      findings.add(
          ProblemCode.SCRIPT_ADDRESS,
          Page.kind(element),
          Page.tag(element) + " leads to a script, not to a page");
    }
  }

  private static void checkOrigins(Page page, Findings findings) {
    boolean isSecure = page.store().origin().startsWith("https:");
    for (Link link : page.links()) {
      String url = link.url().startsWith("//") ? "https:" + link.url() : link.url();
      if (link.kind().leadsToPage()) {
        continue;
      }
      boolean isAbsolute = url.regionMatches(true, 0, "http", 0, 4);
      String own = page.store().origin();
      String origin = isAbsolute ? origin(url) : own;
      if (isSecure && url.startsWith("http:")) {
        findings.add(
            ProblemCode.MIXED_CONTENT, origin, "\"" + link.url() + "\" is loaded without TLS");
      } else if (!origin.equals(own) && !isAllowed(page.store(), origin)) {
        findings.add(
            ProblemCode.ORIGIN_FOREIGN,
            origin,
            "the page loads \"" + link.url() + "\" from another host");
      } else if (!page.policy().allows(link.kind(), origin, origin.equals(own))) {
        findings.add(
            ProblemCode.POLICY_BLOCKED,
            link.kind() + " " + origin,
            "the page loads \""
                + link.url()
                + "\", and its Content-Security-Policy does not allow that");
      }
    }
  }

  private static boolean isAllowed(CheckedStore store, String origin) {
    return store.rules().origins().contains(origin)
        || store.settings().images().hosts().contains(host(origin));
  }

  private static String origin(String url) {
    int slash = url.indexOf('/', 8);
    return (slash < 0 ? url : url.substring(0, slash)).toLowerCase(Locale.ROOT);
  }

  private static String host(String origin) {
    return origin.substring(origin.indexOf("//") + 2);
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, 57) + "…" : line;
  }
}

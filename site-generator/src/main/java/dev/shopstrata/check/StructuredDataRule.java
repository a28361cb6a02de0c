package dev.shopstrata.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.store.StoreLocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a page's JSON-LD: whether it is whole, and says of prices what the page says. */
final class StructuredDataRule implements PageRule {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Type → what it must have; of names joined by a bar, one. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Product", List.of("name", "offers|hasVariant|isVariantOf|review|aggregateRating"),
          "ProductGroup", List.of("name", "productGroupID", "hasVariant"),
          "Offer", List.of("price|priceSpecification", "priceCurrency|priceSpecification"),
          "AggregateOffer", List.of("lowPrice", "priceCurrency"),
          "BreadcrumbList", List.of("itemListElement"),
          "ListItem", List.of("position", "name|item|url"),
          "ItemList", List.of("itemListElement"),
          "Organization", List.of("name", "url"),
          "WebSite", List.of("name", "url"));

  @Override
  public void check(Page page, Findings findings) {
    for (Element script : page.all("script[type=application/ld+json]")) {
      JsonNode data;
      try {
        data = JSON.readTree(script.data());
      } catch (JsonProcessingException e) {
        findings.add(
            ProblemCode.STRUCTURED_DATA_INVALID,
            "",
            "structured data is no JSON: " + e.getOriginalMessage());
        continue;
      }
      PrintedPrices prices = new PrintedPrices(page);
      check(page, data, prices, findings);
    }
    for (Element script : page.all("script[type=application/json]")) {
      try {
        JSON.readTree(script.data());
      } catch (JsonProcessingException e) {
        findings.add(
            ProblemCode.STRUCTURED_DATA_INVALID,
            script.id(),
            Page.tag(script) + " is no JSON: " + e.getOriginalMessage());
      }
    }
  }

  private static void check(Page page, JsonNode node, PrintedPrices prices, Findings findings) {
    if (node.isObject()) {
      String type = node.path("@type").asText();
      for (String names : REQUIRED.getOrDefault(type, List.of())) {
        if (Set.of(names.split("[|]", -1)).stream().noneMatch(name -> isThere(node.path(name)))) {
          findings.add(
              ProblemCode.STRUCTURED_DATA_INCOMPLETE,
              type + " " + names,
              "a " + type + " of the structured data has no " + names.replace("|", ", "));
        }
      }
      if (type.equals("Offer") || type.equals("AggregateOffer")) {
        checkOffer(page, node, prices, findings);
      }
    }
    node.forEach(child -> check(page, child, prices, findings));
  }

  private static boolean isThere(JsonNode value) {
    return !value.isMissingNode()
        && !value.isNull()
        && !(value.isTextual() && value.asText().isBlank())
        && !(value.isArray() && value.isEmpty());
  }

  private static void checkOffer(
      Page page, JsonNode offer, PrintedPrices prices, Findings findings) {
    String currency = offer.path("priceCurrency").asText();
    Optional<String> own = currency(page);
    if (!currency.isEmpty() && own.isPresent() && !own.get().equals(currency)) {
      findings.add(
          ProblemCode.STRUCTURED_DATA_PRICE,
          "currency",
          "an offer is in " + currency + ", the page in " + own.get());
    }
    for (String name : List.of("price", "lowPrice", "highPrice")) {
      String text = offer.path(name).asText();
      if (text.isEmpty()) {
        continue;
      }
      Optional<BigDecimal> price = PrintedPrices.number(text);
      if (price.isEmpty()) {
        findings.add(ProblemCode.STRUCTURED_DATA_PRICE, "number", "\"" + text + "\" is no price");
      } else if (!prices.contain(price.get())) {
        findings.add(
            ProblemCode.STRUCTURED_DATA_PRICE,
            name,
            "an offer says " + text + ", and the page prints no such price");
      }
    }
  }

  private static Optional<String> currency(Page page) {
    for (StoreLocale locale : page.store().settings().locales()) {
      if (locale.tag().equals(page.origin().locale())) {
        return Optional.of(page.store().settings().priceScope(locale).currency());
      }
    }
    return Optional.empty();
  }
}

package dev.shopstrata.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.api.ApiPlaces;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Looks for what a market's law wants beside prices and products. What the catalog has of a product
 * is known where the bundle has the API.
 */
final class MarketRule implements PageRule {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRODUCT = "product:";

  @Override
  public void check(Page page, Findings findings) {
    Optional<StoreLocale> locale = page.store().locale(page.origin().locale());
    MarketProfile profile = page.store().market();
    if (locale.isEmpty() || profile.texts().isEmpty()) {
      return;
    }
    String text = Messages.plain(page.document().body().text());
    if (!page.all("data[value]").isEmpty()) {
      wanted(page, locale.get(), "tax")
          .filter(words -> lacks(text, words))
          .ifPresent(
              words ->
                  findings.add(
                      ProblemCode.MARKET_TAX_UNTOLD,
                      "",
                      "the page prints prices and does not say whether tax is included"));
    }
    checkReductions(page, locale.get(), findings);
    if (page.origin().subject().startsWith(PRODUCT)) {
      checkProduct(page, locale.get(), text, findings);
    }
  }

  /** The words that show a datum in this language, or nothing where the market wants none. */
  private static Optional<List<String>> wanted(Page page, StoreLocale locale, String datum) {
    List<String> keys = page.store().market().texts().get(datum);
    if (keys == null) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    keys.forEach(key -> page.store().messages().words(locale, key).ifPresent(words::add));
    return Optional.of(words);
  }

  private static boolean lacks(String text, List<String> words) {
    return words.stream().noneMatch(run -> !run.isEmpty() && text.contains(run));
  }

  private static void checkReductions(Page page, StoreLocale locale, Findings findings) {
    Optional<List<String>> words = wanted(page, locale, "lowest-price");
    if (words.isEmpty()) {
      return;
    }
    for (Element before : page.all("del")) {
      Element box = before;
      while (lacks(Messages.plain(box.text()), words.get()) && !box.is("article,li,tr,main,body")) {
        box = box.parent() == null ? page.document().body() : box.parent();
      }
      if (lacks(Messages.plain(box.text()), words.get())
          && before.closest("template,[hidden]") == null) {
        findings.add(
            ProblemCode.MARKET_LOWEST_PRICE_MISSING,
            Page.kind(box),
            "the reduction from " + before.text() + " stands without the lowest price of 30 days");
      }
    }
  }

  private static void checkProduct(Page page, StoreLocale locale, String text, Findings findings) {
    Optional<JsonNode> product = product(page, locale);
    if (product.isEmpty()) {
      return;
    }
    boolean hasUnitPrice =
        product.get().findValues("unitPrice").stream().anyMatch(price -> !price.isNull());
    boolean hasManufacturer =
        product.get().findValues("manufacturer").stream().anyMatch(name -> !name.isNull());
    if (hasUnitPrice
        && wanted(page, locale, "unit-price").filter(w -> lacks(text, w)).isPresent()) {
      findings.add(
          ProblemCode.MARKET_UNIT_PRICE_MISSING,
          "",
          "the catalog has a unit price, and the page does not show it");
    }
    if (hasManufacturer
        && wanted(page, locale, "manufacturer").filter(w -> lacks(text, w)).isPresent()) {
      findings.add(
          ProblemCode.MARKET_MANUFACTURER_MISSING,
          "",
          "the catalog has the manufacturer, and the page does not show it");
    }
  }

  private static Optional<JsonNode> product(Page page, StoreLocale locale) {
    String id = page.origin().subject().substring(PRODUCT.length());
    SitePath place = new ApiPlaces(page.store().url(), locale).product(id);
    Path file = page.store().folder().resolve("site").resolve(place.value());
    try {
      return Files.isRegularFile(file)
          ? Optional.of(JSON.readTree(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

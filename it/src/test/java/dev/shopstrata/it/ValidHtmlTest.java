package dev.shopstrata.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the W3C's checker (Nu) about pages of the built demo, in every store and language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTest {
  /** Of each kind of page in a language this many are asked about. */
  private static final int PER_KIND = 4;

  private DemoSites sites;
  private SimpleDocumentValidator validator;

  @BeforeAll
  void prepare() throws Exception {
    sites = DemoSites.read();
    validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Errors(new ArrayList<>()));
  }

  Stream<DemoStore> stores() {
    return sites.stores().stream();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pages_are_valid_html(DemoStore store) throws IOException, SAXException {
    Map<String, Integer> asked = new HashMap<>();
    List<String> errors = new ArrayList<>();
    for (DemoPage page : store.pages()) {
      String kind = kind(store.manifest().get(page.path())) + store.localeOf(page.path());
      if (asked.merge(kind, 1, Integer::sum) <= PER_KIND) {
        check(page, errors);
      }
    }
    assertThat(asked).isNotEmpty();
    assertThat(errors).isEmpty();
  }

  private static String kind(JsonNode file) {
    for (JsonNode tag : file.path("tags")) {
      if (tag.textValue().startsWith("template:")) {
        return tag.textValue();
      }
    }
    return "";
  }

  private void check(DemoPage page, List<String> errors) throws IOException, SAXException {
    Errors found = new Errors(new ArrayList<>());
    validator.setUpValidatorAndParsers(found, false, false);
    try (var html = Files.newInputStream(page.store().site().resolve(page.path()))) {
      InputSource source = new InputSource(html);
      source.setEncoding("UTF-8");
      source.setSystemId(page.url().toString());
      validator.checkHtmlInputSource(source);
    }
    found.texts().stream().map(text -> page + ":" + text).forEach(errors::add);
  }

  /** Keeps what is an error; warnings are advice. */
  private record Errors(List<String> texts) implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      texts.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}

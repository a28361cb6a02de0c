package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds docs/SETTINGS.md, the schema of {@code site.yaml} and the settings together. */
class SettingsDocsTest {
  private static final GeneratedDocument FILE = GeneratedDocument.of("SETTINGS.md");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What every store needs. */
  private static final String REQUIRED =
      """
      name: Acme
      url: https://acme.example/
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      publish: {production: {target: directory, directory: /srv/www}}
      """;

  @TempDir Path directory;

  @Test
  void every_key_stands_in_the_document_as_the_schema_has_it() throws IOException {
    FILE.check(FILE.withPart("keys", SettingsTables.of(SettingKeys.all())));
  }

  @Test
  void the_schema_says_all_about_every_key() throws IOException {
    assertThat(SettingKeys.all())
        .filteredOn(key -> key.meaning().isEmpty() || !key.rule().has("title"))
        .extracting(SettingKey::path)
        .as("keys without title or description")
        .isEmpty();
    assertThat(SettingsTables.rows(SettingKeys.all()))
        .filteredOn(key -> key.example().isEmpty() || key.whenAbsent().isEmpty())
        .extracting(SettingKey::path)
        .as("keys without example, or neither required nor with a default or \"When absent:\"")
        .isEmpty();
  }

  @Test
  void blocks_of_yaml_are_settings_of_a_layer() throws IOException {
    List<Fence> blocks =
        Fence.in(FILE.text()).stream().filter(fence -> fence.info().equals("yaml")).toList();
    assertThat(blocks).isNotEmpty();
    for (Fence block : blocks) {
      assertThat(report(block.text())).as("line %s", block.line()).isEmpty();
    }
  }

  @Test
  void the_example_of_every_key_is_valid() throws IOException {
    ObjectNode whole = tree(longestBlock());
    for (SettingKey key : SettingsTables.rows(SettingKeys.all())) {
      ObjectNode site = whole.deepCopy();
      put(site, key, key.example().orElseThrow());
      assertThat(report(site.toString())).as(key.path()).isEmpty();
    }
  }

  @Test
  void a_default_of_the_schema_is_what_an_absent_key_means() throws IOException {
    Settings absent = read(REQUIRED).orElseThrow();
    for (SettingKey key : SettingKeys.all()) {
      if (key.defaultValue().isPresent()) {
        ObjectNode site = tree(REQUIRED);
        put(site, key, key.defaultValue().get());
        Settings written = read(site.toString()).orElseThrow();
        assertThat(written)
            .as(key.path())
            .usingRecursiveComparison()
            .ignoringFields("raw")
            .isEqualTo(absent);
      }
    }
  }

  private static String longestBlock() throws IOException {
    return Fence.in(FILE.text()).stream()
        .filter(fence -> fence.info().equals("yaml"))
        .map(Fence::text)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElseThrow();
  }

  /** Writes a value where the key says; in the first item of a list. */
  private static void put(ObjectNode site, SettingKey key, JsonNode value) {
    ObjectNode map = site;
    String[] steps = key.path().split("\\.", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      String name = steps[i].replace("[]", "").replace("<environment>", "production");
      map =
          steps[i].endsWith("[]")
              ? (ObjectNode) map.withArray(name).get(0)
              : map.withObjectProperty(name);
    }
    map.set(steps[steps.length - 1], value);
  }

  private static ObjectNode tree(String yaml) {
    Object plain = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JSON.valueToTree(plain);
  }

  private String report(String site) {
    LayerSite layers = store(site);
    new SettingsReader(layers.problems()).read(layers.tree("acme"));
    return layers.report();
  }

  private Optional<Settings> read(String site) {
    LayerSite layers = store(site);
    return new SettingsReader(layers.problems()).read(layers.tree("acme"));
  }

  private LayerSite store(String site) {
    return LayerSite.write(directory, "-- acme/layer.yaml --\nextends: [base]\nstore: acme\n")
        .put("base/layer.yaml", "")
        .put("base/site.yaml", REQUIRED)
        .put("acme/site.yaml", site);
  }
}

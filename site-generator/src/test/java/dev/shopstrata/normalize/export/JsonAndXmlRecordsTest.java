package dev.shopstrata.normalize.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonAndXmlRecordsTest {
  @TempDir Path temp;
  private final TestFile told = new TestFile();

  private List<String> json(String name, String text, String... lists) throws IOException {
    List<String> found = new ArrayList<>();
    JsonRecords.forEach(
        TestFile.of(temp, name, text),
        Set.of(lists),
        told,
        (record, at) -> found.add(at.record() + " " + record));
    return found;
  }

  private List<XmlElement> xml(byte[] bytes) throws IOException {
    List<XmlElement> found = new ArrayList<>();
    XmlRecords.forEach(
        TestFile.of(temp, "a.xml", bytes), Set.of("item"), told, (e, at) -> found.add(e));
    return found;
  }

  private List<XmlElement> xml(String text) throws IOException {
    return xml(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void arrays_pages_and_single_records_are_read() throws IOException {
    assertThat(json("a.json", "[{\"a\":1},{\"a\":2}]"))
        .containsExactly("1 {\"a\":1}", "2 {\"a\":2}");
    assertThat(json("a.json", "{\"meta\":{},\"data\":[{\"a\":1}]}", "data"))
        .containsExactly("1 {\"a\":1}");
    assertThat(json("a.json", "{\"a\":[1]}", "data")).containsExactly("1 {\"a\":[1]}");
  }

  @Test
  void a_bad_line_costs_that_line_alone() throws IOException {
    assertThat(json("a.jsonl", "{\"a\":1}\n{\"a\":\n\n{\"a\":3}\n"))
        .containsExactly("1 {\"a\":1}", "4 {\"a\":3}");
    assertThat(told.unreadable).containsExactly("a.jsonl #2 the line is no JSON");
  }

  @Test
  void numbers_too_large_to_be_written_out_are_text() throws IOException {
    String digits = "9".repeat(150);
    assertThat(json("a.json", "{\"a\":1e999999999,\"b\":" + digits + ",\"c\":1.50}"))
        .containsExactly("1 {\"a\":\"1E+999999999\",\"b\":\"" + digits + "\",\"c\":1.50}");
  }

  @Test
  void the_first_line_that_can_be_read_tells_what_a_file_has() throws IOException {
    ExportFile file = TestFile.of(temp, "a.ndjson", "\n{bad\n{\"a\":2}\n");
    assertThat(JsonRecords.first(file))
        .hasValueSatisfying(record -> assertThat(record.path("a").asInt()).isEqualTo(2));
  }

  @Test
  void a_cut_off_file_is_a_problem_with_its_place() {
    assertThatThrownBy(() -> json("a.json", "[{\"a\":1},\n{\"a\":"))
        .isInstanceOfSatisfying(
            ExportException.class, e -> assertThat(e.problem().at().line()).isEqualTo(2));
  }

  @Test
  void elements_are_found_by_local_names() throws IOException {
    XmlElement item =
        xml("\n <rss xmlns:g='urn:x'><item><g:id n='1'>A&amp;B</g:id><t><![CDATA[<b>]]></t></item></rss>")
            .get(0);
    assertThat(item.textOf("id")).contains("A&B");
    assertThat(item.at("/id/@n")).contains("1");
    assertThat(item.textOf("t")).contains("<b>");
  }

  @Test
  void prefixes_tell_elements_apart_and_need_not_be_declared() throws IOException {
    XmlElement item =
        xml("<f xmlns='urn:a'><item xmlns:x='urn:x' xml:lang='de'><g:id>1</g:id><id>2</id></item></f>")
            .get(0);
    assertThat(item.attributes()).containsOnlyKeys("lang");
    assertThat(item.all("id")).extracting(XmlElement::prefix).containsExactly("g", "");
  }

  @Test
  void encodings_entities_and_control_characters_of_real_feeds_are_read() throws IOException {
    byte[] latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?><item>Grüße</item>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(xml(latin).get(0).value()).contains("Grüße");
    assertThat(xml("<item>a&nbsp;b&eacute;\u0001c</item>").get(0).value()).contains("a\u00a0bé c");
  }

  @Test
  void nothing_outside_the_file_is_ever_read() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    String text =
        "<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><r><item>&x;</item></r>";
    List<XmlElement> items = new ArrayList<>();
    try {
      items.addAll(xml(text));
    } catch (ExportException e) {
      assertThat(e.problem().message()).isNotBlank();
    }
    assertThat(items).allMatch(item -> !item.text().contains("secret"));
  }

  @Property(tries = 300)
  void any_text_is_records_or_a_problem(@ForAll String text) throws IOException {
    for (String start : List.of("", "[{\"a\":", "<a><item>")) {
      Path file = Files.createTempFile("records", ".txt");
      try {
        Files.writeString(file, start + text.replaceAll("\\p{Cs}", "?"));
        ExportFile export = new ExportFile("t.txt", file);
        if (start.startsWith("<")) {
          XmlRecords.forEach(export, Set.of("item"), told, (record, at) -> record.raw());
        } else {
          JsonRecords.forEach(export, told, (record, at) -> RawRecord.of(record).at("/a/0"));
        }
      } catch (ExportException e) {
        assertThat(e.problem().message()).isNotBlank();
      } finally {
        Files.delete(file);
      }
    }
  }
}

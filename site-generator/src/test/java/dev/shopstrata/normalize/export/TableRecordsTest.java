package dev.shopstrata.normalize.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRecordsTest {
  @TempDir Path temp;
  private final TestFile told = new TestFile();

  private List<TableRow> rows(ExportFile file) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    TableRecords.forEach(file, told, (row, at) -> rows.add(row));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_header_tells_what_parts_the_cells(String separator) throws IOException {
    String text = "sku,name\nA,\"x, y; z\"\n".replace("sku,name\nA,", "sku,name\nA,");
    text = text.replaceFirst(",", separator).replaceFirst("A,", "A" + quote(separator));
    List<TableRow> rows = rows(TestFile.of(temp, "a.csv", text));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("name")).contains("x, y; z");
  }

  private static String quote(String separator) {
    return java.util.regex.Matcher.quoteReplacement(separator);
  }

  @Test
  void columns_are_found_whatever_their_case_and_blanks() throws IOException {
    TableRow row =
        rows(TestFile.of(temp, "a.csv", " Image Link ,SKU\nhttp://x/1.jpg, A \n")).get(0);
    assertThat(row.get("image_link")).contains("http://x/1.jpg");
    assertThat(row.get("sku")).contains("A");
    assertThat(row.get("none")).isEmpty();
    assertThat(row.first("none", "Sku")).contains("A");
  }

  @Test
  void blanks_may_stand_around_quotes_when_the_header_has_them_around_separators()
      throws IOException {
    TableRow row =
        rows(TestFile.of(temp, "a.csv", "name , text   , sku\nA , \"b, \"\"c\"\"\"  , D\n")).get(0);
    assertThat(row.get("text")).contains("b, \"c\"");
    assertThat(row.get("sku")).contains("D");
    assertThat(row.isWhole()).isTrue();
  }

  @Test
  void short_and_long_rows_are_read_and_empty_ones_are_not() throws IOException {
    List<TableRow> rows = rows(TestFile.of(temp, "a.csv", "a,b\n1\n,\n\n1,2,3\n"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("b")).isEmpty();
    assertThat(rows.get(1).get("b")).contains("2");
  }

  @Test
  void positions_name_the_row_and_the_line() throws IOException {
    List<SourcePosition> places = new ArrayList<>();
    ExportFile file = TestFile.of(temp, "a.csv", "a,b\n\"1\n2\",3\n4,5\n");
    TableRecords.forEach(file, told, (row, at) -> places.add(at));
    assertThat(places)
        .containsExactly(new SourcePosition("a.csv", 1, 2), new SourcePosition("a.csv", 2, 4));
  }

  @Test
  void any_encoding_is_read() throws IOException {
    String text = "name;price\nGrüße;3\n";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE)) {
      TableRow row = rows(TestFile.of(temp, "a.csv", text.getBytes(charset))).get(0);
      assertThat(row.get("name")).as(charset.name()).contains("Grüße");
    }
    assertThat(told.mended).containsExactly("text that is no UTF-8 was read as Windows-1252");
    TableRow marked = rows(TestFile.of(temp, "a.csv", "\ufeff" + text)).get(0);
    assertThat(marked.get("name")).contains("Grüße");
  }

  @Test
  void a_file_may_mix_encodings() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("name\nGrüße\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Grüße\n".getBytes(Charset.forName("windows-1252")));
    assertThat(rows(TestFile.of(temp, "a.csv", bytes.toByteArray())))
        .extracting(row -> row.get("name").orElseThrow())
        .containsExactly("Grüße", "Grüße");
  }

  @Test
  void packed_files_are_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("a\n1\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(rows(TestFile.of(temp, "a.csv.gz", bytes.toByteArray()))).hasSize(1);
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_told() throws IOException {
    ExportFile file = TestFile.of(temp, "a.csv", "a,b\n1,\"open\n2,x\n3,y\n");
    List<TableRow> rows = new ArrayList<>();
    Throwable thrown = null;
    try {
      TableRecords.forEach(file, told, (row, at) -> rows.add(row));
    } catch (ExportException e) {
      thrown = e;
    }
    assertThat(thrown).isNotNull();
  }

  @Property(tries = 300)
  void any_bytes_are_rows_or_a_problem(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("table", ".csv");
    try {
      Files.write(file, bytes);
      TableRecords.forEach(new ExportFile("t.csv", file), told, (row, at) -> row.toMap());
    } catch (ExportException e) {
      assertThat(e.problem().message()).isNotBlank();
    } finally {
      Files.delete(file);
    }
  }
}

package dev.shopstrata.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.StoreLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String STACK =
      """
      -- base/layer.yaml --
      -- shop/layer.yaml --
      extends: [base]
      store: acme
      """;

  @TempDir Path directory;
  private final Problems problems = new Problems();

  @Test
  void pages_have_ids_front_matter_and_a_body_on_its_own_lines() {
    ContentPage page =
        read("de", "-- shop/content/help/faq.md --\n---\ntitle: FAQ\n---\n# Hi\n")
            .pages()
            .get("help/faq");

    assertThat(page.id()).isEqualTo("help/faq");
    assertThat(page.front().text("title")).contains("FAQ");
    assertThat(page.markdown()).isEqualTo("\n\n\n# Hi\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, exact",
    "de-CH, language",
    "fr-CH, french",
    "rm, french",
    "it, none",
    "DE-at, exact"
  })
  void the_best_language_is_chosen(String tag, String expected) {
    List<String> fallbacks = tag.equals("rm") ? List.of("xx", "fr") : List.of();
    MergedTree tree =
        tree(
            """
            -- shop/content/about.md --
            ---
            title: none
            ---
            -- base/content/about.de.md --
            ---
            title: language
            ---
            -- base/content/about.de-AT.md --
            ---
            title: exact
            ---
            -- base/content/about.fr.md --
            ---
            title: french
            ---
            """);
    assertThat(
            new ContentReader(problems)
                .read(tree, locale(tag, fallbacks), Instant.EPOCH, BERLIN)
                .pages()
                .get("about")
                .front()
                .text("title"))
        .contains(expected);
  }

  @Test
  void a_page_without_the_language_is_left_out() {
    assertThat(read("fr", "-- shop/content/about.de.md --\n---\ntitle: A\n---\n").pages())
        .isEmpty();
  }

  @Test
  void layers_merge_before_languages_fall_back() {
    ContentSet set =
        read(
            "de",
            """
            -- base/content/about.de.md --
            ---
            title: base
            ---
            -- shop/content/about.de.md --
            ---
            title: shop
            ---
            """);
    assertThat(set.pages().get("about").front().text("title")).contains("shop");
  }

  @Test
  void names_with_dots_that_are_no_language_are_part_of_the_id() {
    assertThat(
            read(
                    "de",
                    """
                    -- shop/content/version-1.2.md --
                    ---
                    title: A
                    ---
                    -- shop/content/size.chart.md --
                    ---
                    title: A
                    ---
                    """)
                .pages())
        .containsOnlyKeys("version-1.2", "size.chart");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-11-28, 2026-11-26T22:59:59Z, false",
    "2026-11-27, 2026-11-28, 2026-11-26T23:00:00Z, true",
    "2026-11-27, 2026-11-28, 2026-11-27T22:59:59Z, true",
    "2026-11-27, 2026-11-28, 2026-11-27T23:00:00Z, false",
    "2026-07-01T09:00, 2026-07-01T09:30:15, 2026-07-01T07:00:00Z, true",
    "2026-07-01T09:00Z, 2026-07-01T11:30:00+02:00, 2026-07-01T08:59:59Z, false",
    "2026-07-01T09:00Z, 2026-07-01T11:30:00+02:00, 2026-07-01T09:29:59Z, true",
    "2026-07-01T09:00Z, 2026-07-01T11:30:00+02:00, 2026-07-01T09:30:00Z, false"
  })
  void a_page_is_public_from_and_until(String from, String until, String asOf, boolean shown) {
    MergedTree tree =
        tree(
            "-- shop/content/a.md --\n---\ntitle: A\nfrom: %s\nuntil: %s\n---\n"
                .formatted(from, until));
    ContentSet set =
        new ContentReader(problems)
            .read(tree, locale("de", List.of()), Instant.parse(asOf), BERLIN);
    assertThat(set.pages().containsKey("a")).isEqualTo(shown);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_language_that_is_not_public_does_not_fall_back_to_another() {
    assertThat(
            read(
                    "de",
                    """
                    -- shop/content/sale.md --
                    ---
                    title: Sale
                    ---
                    -- shop/content/sale.de.md --
                    ---
                    title: Schlussverkauf
                    until: 1969-01-01
                    ---
                    """)
                .pages())
        .isEmpty();
  }

  @Test
  void a_turkish_machine_finds_the_same_languages() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read("de-LI", "-- shop/content/a.de-LI.md --\n---\ntitle: A\n---\n").pages())
          .containsKey("a");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_page_without_title_is_a_problem() {
    read("de", "-- base/content/a.md --\n---\ndescription: [x]\n---\n");
    assertThat(report())
        .contains(
            """
            content-text-missing: the page has no "title"
                    at     layers/base/content/a.md:2:1   layer base
                    in     store acme
                    fix    write "title: …" in the front matter
            """
                .strip())
        .contains("\"description\" must be text, this is a list");
  }

  @Test
  void a_date_that_is_none_is_a_problem() {
    read("de", "-- shop/content/a.md --\n---\ntitle: A\nfrom: 27.11.2026\nuntil: {}\n---\n");
    assertThat(report())
        .contains("content-date-invalid: \"from\" is no date or time: \"27.11.2026\"")
        .contains("layers/shop/content/a.md:3:7   layer shop")
        .contains("fix    write 2026-11-27, 2026-11-27T09:00")
        .contains("\"until\" is no date or time: a map");
  }

  @Test
  void a_period_that_never_comes_is_a_problem() {
    read(
        "de", "-- shop/content/a.md --\n---\ntitle: A\nfrom: 2026-11-27\nuntil: 2026-11-27\n---\n");
    assertThat(report())
        .contains("content-period-empty: the page is never public: \"until\" is not after")
        .contains("layers/shop/content/a.md:4:8")
        .contains("fix    set \"until\" to a later time");
  }

  @Test
  void markdown_beyond_the_limits_is_a_problem() {
    read("de", "-- shop/content/a.md --\n---\ntitle: A\n---\nhi\n\n" + ">".repeat(200) + "x\n");
    assertThat(report())
        .contains("content-limit: \"content/a.md\" nests quotes and lists deeper than 100 levels")
        .contains("layers/shop/content/a.md:6:1")
        .contains("fix    shorten or flatten");
  }

  @Test
  void a_file_that_is_not_utf_8_is_a_problem() throws IOException {
    LayerSite site = LayerSite.write(directory, STACK + "-- shop/content/a.md --\n");
    Files.write(
        site.root().resolve("shop/content/a.md"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
    MergedTree tree = site.tree("acme");
    new ContentReader(problems).read(tree, locale("de", List.of()), Instant.EPOCH, BERLIN);
    assertThat(report())
        .contains("file-unreadable: \"content/a.md\" cannot be read: it is not valid UTF-8")
        .contains("layers/shop/content/a.md   layer shop")
        .contains("fix    save the file as UTF-8");
  }

  @Test
  void other_files_below_content_are_a_warning() {
    read("de", "-- shop/content/photo.png --\nx\n");
    assertThat(report())
        .contains("content-file-ignored: \"content/photo.png\" is not published")
        .contains("layers/shop/content/photo.png   layer shop")
        .contains("fix    move images and downloads under public/");
    assertThat(problems.hasErrors()).isFalse();
  }

  private ContentSet read(String tag, String files) {
    return new ContentReader(problems)
        .read(tree(files), locale(tag, List.of()), Instant.EPOCH, BERLIN);
  }

  private MergedTree tree(String files) {
    return LayerSite.write(directory, STACK + files).tree("acme");
  }

  private static StoreLocale locale(String tag, List<String> fallbacks) {
    return new StoreLocale(tag, "", fallbacks);
  }

  private String report() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}

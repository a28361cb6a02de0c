package dev.shopstrata.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdSegmentTest {
  @Test
  void a_usual_id_stays_as_it_is() {
    assertThat(IdSegment.of("apron-alma_2")).isEqualTo("apron-alma_2");
    assertThat(IdSegment.of("x".repeat(100))).isEqualTo("x".repeat(100));
  }

  @Test
  void any_other_id_is_made_safe_and_told_apart_by_its_hash() {
    assertThat(IdSegment.of("../Tea Pot/Ä")).isEqualTo("---tea-pot--~414898572ca005bc");
    assertThat(IdSegment.of("con")).startsWith("con~");
    assertThat(IdSegment.of("")).startsWith("~");
    assertThat(IdSegment.of("x".repeat(101))).startsWith("x".repeat(60) + "~").hasSize(77);
  }

  @Test
  void ids_that_differ_in_case_alone_have_different_names() {
    assertThat(IdSegment.of("TEAPOT")).isNotEqualToIgnoringCase(IdSegment.of("teapot"));
    assertThat(IdSegment.of("Teapot")).isNotEqualToIgnoringCase(IdSegment.of("TEAPOT"));
  }

  @Property
  void every_name_is_one_lower_case_segment(@ForAll String id) {
    String segment = IdSegment.of(id);

    assertThat(SitePath.of("api/" + segment + ".json").value().split("/", -1)).hasSize(2);
    assertThat(segment).isEqualTo(segment.toLowerCase(Locale.ROOT)).hasSizeLessThanOrEqualTo(100);
  }

  @Property
  void different_ids_have_different_names(@ForAll List<String> ids) {
    List<String> distinct = ids.stream().distinct().toList();

    assertThat(distinct.stream().map(IdSegment::of)).doesNotHaveDuplicates();
  }

  @Test
  void a_shard_is_the_beginning_of_the_ids_hash() {
    assertThat(IdSegment.shard("teapot")).matches("[0-9a-f]{2}");
  }
}

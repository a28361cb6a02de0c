package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.publish.edge.PurgeLimits;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgePlannerTest {
  private static final int PRODUCTS = 8;

  @TempDir Path temp;

  @Test
  void few_changes_are_purged_by_url_in_all_forms() {
    PublishedStore store = published(new PurgeLimits(1000, 0, 100, 0));
    store.publish(store.bundle("b", products("x", "3")));
    assertThat(store.edge.purged()).containsExactly("/p/3", "/p/3/", "/p/3/index.html");
  }

  @Test
  void a_tag_that_all_changed_files_have_and_no_others_is_cheaper_than_their_urls() {
    PublishedStore store = published(new PurgeLimits(1000, 1000, 2, 0));
    store.publish(store.bundle("b", products("x", "0", "1", "2", "3", "4", "5", "6", "7")));
    assertThat(store.edge.purged()).containsExactly("tag template:product");
  }

  @Test
  void a_tag_that_a_file_has_which_stays_is_not_purged() {
    PublishedStore store = published(new PurgeLimits(1000, 1000, 1, 0));
    store.publish(store.bundle("b", products("x", "3", "5")));
    assertThat(store.edge.purged()).containsExactly("tag product:3", "tag product:5");
  }

  @Test
  void what_has_no_tag_of_its_own_is_purged_by_url_beside_the_tags() {
    PublishedStore store = published(new PurgeLimits(1000, 1000, 1, 0));
    Map<String, String> files = products("x", "3");
    files.put("assets/x.css", "b{}");
    store.publish(store.bundle("b", files));
    assertThat(store.edge.purged()).containsExactly("/assets/x.css", "tag product:3");
  }

  @Test
  void more_than_the_edge_takes_makes_it_forget_everything() {
    PublishedStore store = published(new PurgeLimits(5, 0, 1, 0));
    store.publish(store.bundle("b", products("x", "3", "5")));
    assertThat(store.edge.purged()).containsExactly("*");
  }

  @Test
  void nothing_is_purged_before_anything_was_seen() {
    PublishedStore store = new PublishedStore(temp, false);
    store.publish(store.bundle("a", products("x")));
    assertThat(store.edge.purged()).isEmpty();
  }

  @Test
  void the_plan_tells_calls_and_price() {
    PublishedStore store = published(new PurgeLimits(1000, 0, 2, 5.0));
    ReleasePlan plan = store.publisher().plan(store.bundle("b", products("x", "3")));
    assertThat(plan.purge().calls()).isEqualTo(2);
    assertThat(plan.purge().dollars()).isEqualTo(0.015);
    assertThat(plan.files()).containsEntry(FileChange.Reason.CONTENT, 1L);
    assertThat(plan.uploads()).isEqualTo(1);
    assertThat(store.bucket.text("p/3/index.html")).contains("3 costs 1");
  }

  private PublishedStore published(PurgeLimits limits) {
    PublishedStore store = new PublishedStore(temp, false);
    store.edge.knowingTags(limits);
    store.publish(store.bundle("a", products("x")));
    store.edge.purged();
    return store;
  }

  /** Pages of products; those named cost less than they did. */
  private static Map<String, String> products(String home, String... cheaper) {
    Map<String, String> files = new HashMap<>(Map.of("index.html", home));
    for (int i = 0; i < PRODUCTS; i++) {
      files.put("p/" + i + "/index.html", i + " costs 1");
    }
    for (String product : cheaper) {
      files.put("p/" + product + "/index.html", product + " costs less");
    }
    return files;
  }
}

package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.publish.StrictBucket.Fault;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import org.junit.jupiter.api.Test;

class InPlaceTest {
  private static final Key PAGE = Key.of("p/cup/index.html");

  private final StrictBucket bucket = new StrictBucket();

  @Test
  void what_a_successor_wrote_meanwhile_is_not_overwritten() {
    put("old", Condition.ALWAYS);
    InPlace inPlace = new InPlace(bucket, true, new Overtaken());
    assertThatThrownBy(() -> inPlace.write(PAGE, condition -> put("late", condition)))
        .hasMessage("the claim is lost");
    assertThat(bucket.text(PAGE.value())).contains("successor's");
  }

  @Test
  void a_lost_answer_is_asked_about_and_the_object_written_once_more() {
    put("old", Condition.ALWAYS);
    bucket.failing(2, Fault.ANSWER_LOST);
    new InPlace(bucket, true, () -> {}).write(PAGE, condition -> put("new", condition));
    assertThat(bucket.text(PAGE.value())).contains("new");
  }

  @Test
  void a_bucket_without_the_condition_is_written_without_it() {
    put("old", Condition.ALWAYS);
    new InPlace(bucket, false, () -> {})
        .write(
            PAGE,
            condition -> {
              assertThat(condition).isEqualTo(Condition.ALWAYS);
              put("new", condition);
            });
    assertThat(bucket.text(PAGE.value())).contains("new");
  }

  private void put(String text, Condition condition) {
    bucket.put(PAGE, Upload.json(text), condition);
  }

  /** A claim that holds once, while another publisher already writes. */
  private final class Overtaken implements Runnable {
    private boolean isLost;

    @Override
    public void run() {
      if (isLost) {
        throw new IllegalStateException("the claim is lost");
      }
      isLost = true;
      put("successor's", Condition.ALWAYS);
    }
  }
}

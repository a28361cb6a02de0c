package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLinearizerTest {
  @TempDir Path directory;

  @Test
  void siblings_stand_in_the_order_of_extends_and_before_their_common_base() {
    assertThat(
            stack(
                """
                -- base/layer.yaml --
                -- brands/acme/layer.yaml --
                extends: [base]
                -- markets/de/layer.yaml --
                extends: [base]
                -- stores/acme-de/layer.yaml --
                extends: [markets/de, brands/acme]
                store: s
                """))
        .containsExactly("stores/acme-de", "markets/de", "brands/acme", "base");
  }

  /** The example of the C3 article in Python's documentation. */
  @Test
  void the_order_is_that_of_python() {
    assertThat(
            stack(
                """
                -- o/layer.yaml --
                -- a/layer.yaml --
                extends: [o]
                -- b/layer.yaml --
                extends: [o]
                -- c/layer.yaml --
                extends: [o]
                -- d/layer.yaml --
                extends: [o]
                -- e/layer.yaml --
                extends: [o]
                -- k1/layer.yaml --
                extends: [a, b, c]
                -- k2/layer.yaml --
                extends: [d, b, e]
                -- k3/layer.yaml --
                extends: [d, a]
                -- z/layer.yaml --
                extends: [k1, k2, k3]
                store: s
                """))
        .containsExactly("z", "k1", "k2", "k3", "d", "a", "b", "c", "e", "o");
  }

  @Test
  void orders_that_contradict_are_shown() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- a/layer.yaml --
            -- b/layer.yaml --
            -- x/layer.yaml --
            extends: [a, b]
            -- y/layer.yaml --
            extends: [b, a]
            -- s/layer.yaml --
            extends: [x, y]
            store: s
            """);
    new StackLinearizer(site.graph(), site.problems()).linearize(StoreId.of("s"));

    assertThat(site.report())
        .isEqualTo(
            """
            layer-order-contradictory: the layers of "s" have no order: the order of "y" puts \
            "b" before "a", the order of "x" puts "a" before "b"
                    at     layers/s/layer.yaml:1:11   layer s
                    tried  the order of "x": x → a → b, the order of "y": y → b → a, \
            the "extends" of "s": x → y
                    fix    change the order in one of these "extends", or extend fewer layers""");
  }

  private List<String> stack(String text) {
    LayerSite site = LayerSite.write(directory, text);
    List<String> ids = site.stack("s").layers().stream().map(layer -> layer.id().value()).toList();
    assertThat(site.report()).isEmpty();
    return ids;
  }
}

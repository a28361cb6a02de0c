package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links of a page lead. */
class AddressTest {
  private static final String PAGE = "https://acme.example/de/p/cup/";

  @ParameterizedTest
  @CsvSource({
    "/a/b/, https://acme.example/a/b/, ''",
    "/a/b/#c, https://acme.example/a/b/, c",
    "/a/../b/, https://acme.example/b/, ''",
    "../mug/, https://acme.example/de/p/mug/, ''",
    "#x, https://acme.example/de/p/cup/, x",
    "?page=2, https://acme.example/de/p/cup/, ''",
    "/a/?q=1#c, https://acme.example/a/, c",
    "//cdn.example/x.js, https://cdn.example/x.js, ''",
    "HTTPS://ACME.example/x, https://acme.example/x, ''",
    "https://acme.example, https://acme.example/, ''",
    "/t%C3%BCr/#gr%C3%B6%C3%9Fe, https://acme.example/tür/, größe"
  })
  void a_link_leads_to(String link, String place, String fragment) throws URISyntaxException {
    Address address = Address.of(PAGE, link).orElseThrow();
    assertThat(address.place()).isEqualTo(place);
    assertThat(address.fragment()).isEqualTo(fragment);
  }

  @Test
  void what_is_no_web_address_leads_nowhere() throws URISyntaxException {
    assertThat(Address.of(PAGE, "mailto:a@acme.example")).isEmpty();
    assertThat(Address.of(PAGE, "tel:+49301234")).isEmpty();
  }

  @Test
  void a_space_makes_a_link_invalid() {
    assertThatThrownBy(() -> Address.of(PAGE, "/a b/")).isInstanceOf(URISyntaxException.class);
  }
}

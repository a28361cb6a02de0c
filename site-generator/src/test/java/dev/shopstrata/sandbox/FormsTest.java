package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
  private static final String LETTER =
      "store=acme&locale=en-GB&name=Ada&message=Is+it+caf%C3%A9%3F";

  @TempDir Path directory;

  private Sandbox sandbox;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    sandbox = new SmallShop(directory).start();
    browser = SmallShop.visitor(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void a_form_leads_back_to_its_page_and_is_kept() {
    Heard heard = browser.submit("/forms/contact", LETTER + "&return=%2Fcontact%2F%23contact-sent");
    browser.submit("/forms/newsletter", "store=acme&email=ada%40acme.example");

    assertThat(heard.status()).isEqualTo(303);
    assertThat(heard.header("location")).contains("/contact/#contact-sent");
    Heard messages = messages("acme");
    assertThat(messages.at("/messages/0/form")).isEqualTo("newsletter");
    assertThat(messages.at("/messages/1/form")).isEqualTo("contact");
    assertThat(messages.at("/messages/1/at")).isEqualTo("2026-02-03T10:00:00Z");
    assertThat(messages.json().at("/messages/1/fields").toString())
        .isEqualTo("{\"locale\":\"en-GB\",\"message\":\"Is it café?\",\"name\":\"Ada\"}");
    assertThat(messages("acme-uk").json().at("/messages")).isEmpty();
  }

  @Test
  void without_a_way_back_a_form_leads_to_the_store() {
    Heard heard = browser.submit("/forms/newsletter", "store=acme-uk&email=a%40acme.example");
    assertThat(heard.header("location")).contains("/uk/");
  }

  @Test
  void nobody_is_led_to_another_site_and_nothing_is_kept_of_what_is_refused() {
    assertThat(browser.submit("/forms/contact", LETTER + "&return=https://evil.example/").code())
        .isEqualTo("return-url-foreign");
    assertThat(browser.submit("/forms/contact", "store=acme&message=+").code())
        .isEqualTo("request-invalid");
    assertThat(browser.submit("/forms/contact", "name=Ada").code()).isEqualTo("store-unknown");
    assertThat(browser.post("/forms/contact", "{}").code()).isEqualTo("request-invalid");
    assertThat(browser.get("/forms/contact").status()).isEqualTo(404);
    assertThat(messages("acme").json().at("/messages")).isEmpty();
  }

  @Test
  void of_very_many_messages_the_last_are_kept() {
    for (int i = 0; i <= Messages.MOST; i++) {
      browser.submit("/forms/contact", "store=acme&message=" + i);
    }
    assertThat(messages("acme").json().at("/messages")).hasSize(Messages.MOST);
    assertThat(messages("acme").at("/messages/0/fields/message"))
        .isEqualTo(String.valueOf(Messages.MOST));
  }

  private Heard messages(String store) {
    return new Browser(sandbox.port(), "localhost")
        .post("/sandbox/admin/messages", "{\"store\":\"" + store + "\"}");
  }
}

package dev.shopstrata.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The methods of a customer's account: signing in and out, name and password. */
final class Customers {
  private static final int SHORTEST = 8;

  /** Compared with when there is no account, so that the answer takes as long. */
  private final String nobody = Secrets.hash(Secrets.id());

  Map<String, Object> register(Visit visit, Arguments sent) {
    String email = Emails.checked(sent.text("email"));
    String password = checked(sent.password("password"));
    if (find(visit, email).isPresent()) {
      throw Refusal.of(RefusalCode.EMAIL_TAKEN, "there is an account with this email address");
    }
    Customer customer =
        Customer.create(email, name(sent, "firstName"), name(sent, "lastName"), password);
    visit.data().put(Tables.EMAILS, key(visit, email), customer.id());
    return signIn(visit, customer);
  }

  Map<String, Object> login(Visit visit, Arguments sent) {
    Optional<Customer> customer =
        sent.optional("email").map(email -> Emails.checked(email)).flatMap(e -> find(visit, e));
    String hash = customer.map(Customer::password).orElse(nobody);
    if (!Secrets.isPassword(sent.password("password"), hash) || customer.isEmpty()) {
      throw Refusal.of(RefusalCode.CREDENTIALS_WRONG, "email address or password is wrong");
    }
    return signIn(visit, customer.get());
  }

  /** What was in the cart before goes into the customer's. */
  private static Map<String, Object> signIn(Visit visit, Customer customer) {
    Optional<Cart> before = visit.customer().isPresent() ? Optional.empty() : visit.cart();
    visit.keep(customer);
    visit.keep(visit.visitor().withCustomer(customer.id()).withCart(customer.cartId()));
    visit.renew();
    before.ifPresent(
        cart -> {
          Cart own = visit.cart().orElseGet(() -> Cart.empty(cart.id()));
          if (!own.id().equals(cart.id())) {
            visit.data().remove(Tables.CARTS, cart.id());
          }
          visit.keep(CartMerger.merge(own, cart, visit.offers()));
        });
    return view(customer);
  }

  /** The cart stays with the account. */
  Map<String, Object> logout(Visit visit, Arguments sent) {
    if (visit.visitor().customer().isPresent()) {
      visit.keep(Visitor.NEW);
      visit.renew();
    }
    return Map.of();
  }

  Map<String, Object> get(Visit visit, Arguments sent) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("customer", visit.customer().map(Customer::view).orElse(null));
    return answer;
  }

  Map<String, Object> update(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    String email = sent.optional("email").map(Emails::checked).orElse(customer.email());
    if (!email.equals(customer.email())) {
      if (find(visit, email).isPresent()) {
        throw Refusal.of(RefusalCode.EMAIL_TAKEN, "there is an account with this email address");
      }
      visit.data().remove(Tables.EMAILS, key(visit, customer.email()));
      visit.data().put(Tables.EMAILS, key(visit, email), customer.id());
    }
    Customer next =
        customer.withName(
            email,
            sent.optional("firstName").orElse(customer.firstName()),
            sent.optional("lastName").orElse(customer.lastName()));
    visit.keep(next);
    return view(next);
  }

  Map<String, Object> changePassword(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    if (!Secrets.isPassword(sent.password("currentPassword"), customer.password())) {
      throw Refusal.of(RefusalCode.CREDENTIALS_WRONG, "the current password is wrong");
    }
    Customer next = customer.withPassword(checked(sent.password("newPassword")));
    visit.keep(next);
    visit.renew();
    return view(next);
  }

  private static Map<String, Object> view(Customer customer) {
    return Map.of("customer", customer.view());
  }

  private static Optional<Customer> find(Visit visit, String email) {
    return visit
        .data()
        .get(Tables.EMAILS, key(visit, email))
        .flatMap(id -> visit.data().get(Tables.CUSTOMERS, id));
  }

  private static String key(Visit visit, String email) {
    return visit.front().shop().id() + "|" + email;
  }

  private static String name(Arguments sent, String name) {
    return sent.optional(name)
        .orElseThrow(() -> Refusal.of(RefusalCode.NAME_MISSING, "\"" + name + "\" is missing"));
  }

  private static String checked(String password) {
    if (password.length() < SHORTEST) {
      throw Refusal.of(
          RefusalCode.PASSWORD_TOO_SHORT, "a password has at least " + SHORTEST + " characters");
    }
    return password;
  }
}

package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;

/** The messages of all stores, by number; of many the last. */
final class Messages {
  static final int MOST = 1000;

  private static final String COUNTER = "messages";

  private Messages() {}

  static Message add(Transaction data, Message message) {
    int number = count(data) + 1;
    data.put(Tables.COUNTERS, COUNTER, number);
    data.put(Tables.MESSAGES, key(number), message);
    data.remove(Tables.MESSAGES, key(number - MOST));
    return message;
  }

  /** Those of a store, the newest first. */
  static List<Message> of(Transaction data, String store) {
    List<Message> messages = new ArrayList<>();
    int last = count(data);
    for (int number = last; number > Math.max(0, last - MOST); number--) {
      data.get(Tables.MESSAGES, key(number))
          .filter(message -> message.store().equals(store))
          .ifPresent(messages::add);
    }
    return messages;
  }

  private static int count(Transaction data) {
    return data.get(Tables.COUNTERS, COUNTER).orElse(0);
  }

  private static String key(int number) {
    return String.valueOf(number);
  }
}

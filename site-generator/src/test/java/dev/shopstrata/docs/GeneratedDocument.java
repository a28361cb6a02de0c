package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that is made of code, wholly or in parts, and kept in the repository to be read. */
record GeneratedDocument(Path file) {
  static GeneratedDocument of(String name) {
    return new GeneratedDocument(Path.of("../docs", name));
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  /** The text with another part between the comments {@code <!-- name -->} and its end. */
  String withPart(String name, String part) throws IOException {
    String text = text();
    String begin = "<!-- " + name + " -->\n";
    int start = text.indexOf(begin) + begin.length();
    int end = text.indexOf("<!-- end of " + name + " -->");
    assertThat(text).contains(begin);
    assertThat(end).as("end of %s", name).isGreaterThanOrEqualTo(start);
    return text.substring(0, start) + "\n" + part + "\n" + text.substring(end);
  }

  /** Fails when the file has another text; writes it instead when that was asked for. */
  void check(String text) throws IOException {
    if (System.getProperty("storefront.docs.write") != null) {
      Files.writeString(file, text);
    }
    assertThat(text())
        .as(
            "%s is not what the code makes of it; to write it anew, run%n"
                + "mvn -pl site-generator,maven-plugin test -Dtest='*DocsTest'"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dstorefront.docs.write%n",
            file.getFileName())
        .isEqualTo(text);
  }
}

package dev.shopstrata.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A project that gave the AWS libraries to nobody. */
class S3ClientMissingTest {
  private static URL[] classPathWithoutSdk() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty() && !entry.contains("awssdk")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  @Test
  void the_problem_says_what_to_paste() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPathWithoutSdk(), ClassLoader.getPlatformClassLoader())) {
      Class<?> settings = loader.loadClass(S3Settings.class.getName());
      Class<?> credentials = loader.loadClass(S3Credentials.class.getName());
      Object aws = loader.loadClass(S3Preset.class.getName()).getEnumConstants()[0];
      Object shops =
          aws.getClass()
              .getMethod("settings", String.class, String.class)
              .invoke(aws, "shops", "acme-de");
      Object chain = credentials.getField("CHAIN").get(null);
      Method open =
          loader.loadClass(S3Bucket.class.getName()).getMethod("open", settings, credentials);
      Throwable problem = catchThrowable(() -> open.invoke(null, shops, chain));
      assertThat(problem).isInstanceOf(InvocationTargetException.class);
      assertThat(problem.getCause())
          .hasMessageContaining(
              "s3-client-missing: s3://shops/acme-de can't be reached without the AWS libraries")
          .hasMessageContaining("<artifactId>url-connection-client</artifactId>")
          .hasMessageContaining("<artifactId>netty-nio-client</artifactId>")
          .hasMessageContaining("<version>" + S3Bucket.SDK + "</version>");
    }
  }

  @Test
  void the_version_to_paste_is_the_one_this_is_built_with() throws Exception {
    assertThat(Files.readString(Path.of("../pom.xml")))
        .contains("<awssdk.version>" + S3Bucket.SDK + "</awssdk.version>");
  }
}

package dev.shopstrata.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The facts of a store's pages on disk, one page a line in the order of the manifest, packed: what
 * pages share costs next to nothing.
 *
 * @param of what else the findings depend on; facts of another state are not used
 */
record FactsFile(Path file, String of) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Writes facts under another name; closing makes them good. */
  Output write() throws IOException {
    Files.createDirectories(file.getParent());
    Path staged = file.resolveSibling(file.getFileName() + ".new");
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(staged), 1 << 16),
                StandardCharsets.UTF_8));
    out.write(of);
    out.write('\n');
    return new Output(out, staged, file);
  }

  /** Reads facts; none where there is no file, or one of another state. */
  Input read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Input(new BufferedReader(Reader.nullReader()));
    }
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
    if (!of.equals(in.readLine())) {
      in.close();
      return new Input(new BufferedReader(Reader.nullReader()));
    }
    return new Input(in);
  }

  /** Takes pages in order. */
  record Output(BufferedWriter out, Path staged, Path file) implements Closeable {
    void add(PageFacts page) throws IOException {
      out.write(JSON.writeValueAsString(page));
      out.write('\n');
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    void finish() throws IOException {
      out.close();
      Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives pages in order. */
  record Input(BufferedReader in) implements Closeable {
    /** The next page, or null after the last; facts that can't be read are none. */
    PageFacts next() throws IOException {
      try {
        String line = in.readLine();
        return line == null ? null : JSON.readValue(line, PageFacts.class);
      } catch (JsonProcessingException | EOFException e) {
        return null;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

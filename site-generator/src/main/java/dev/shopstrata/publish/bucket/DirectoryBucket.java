package dev.shopstrata.publish.bucket;

import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A directory that a web server reads from. Files appear by being renamed or linked, so nobody sees
 * half of one. Their times are made of their content, as web servers make ETags of time and size:
 * whenever they are written, other bytes have another ETag, and the same bytes the same one.
 */
public final class DirectoryBucket implements Bucket {
  private static final String MAKING = ".making";
  private static final String LOCK = ".lock";

  private final Path root;
  private final Object replacing = new Object();

  public DirectoryBucket(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return root.toString().replace('\\', '/');
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    return attempt(
        key,
        () -> {
          Path file = file(key);
          return isFile(file)
              ? Optional.of(new StoredObject(key, Files.size(file), etag(file)))
              : Optional.empty();
        });
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    return attempt(
        key,
        () -> {
          Path file = file(key);
          if (!isFile(file)) {
            return Optional.empty();
          }
          if (Files.size(file) > limit) {
            throw new BucketException(Kind.BROKEN, key + " is larger than expected", null);
          }
          // Taken first: of a file that is replaced meanwhile it is the etag that is out of date.
          String etag = etag(file);
          byte[] bytes = Files.readAllBytes(file);
          StoredObject object = new StoredObject(key, bytes.length, etag);
          return Optional.of(new FetchedObject(object, bytes));
        });
  }

  @Override
  public Optional<InputStream> open(Key key) {
    return attempt(
        key,
        () ->
            isFile(file(key))
                ? Optional.of(Files.newInputStream(file(key), LinkOption.NOFOLLOW_LINKS))
                : Optional.empty());
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    return attempt(
        key,
        () -> {
          Path made = fresh();
          try {
            MessageDigest sha = Digest.sha256();
            long size = write(upload, made, sha);
            Files.setLastModifiedTime(made, time(Digest.of(sha)));
            String etag = etag(made);
            place(made, key, condition);
            return new StoredObject(key, size, etag);
          } finally {
            Files.deleteIfExists(made);
          }
        });
  }

  /** One of a billion seconds before 2004, so that no server takes it for the future. */
  private static FileTime time(Digest content) {
    return FileTime.from(Long.parseLong(content.prefix(8), 16) >>> 2, TimeUnit.SECONDS);
  }

  private static long write(Upload upload, Path made, MessageDigest sha) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = upload.content().open();
        OutputStream out = Files.newOutputStream(made, StandardOpenOption.CREATE_NEW)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha.update(buffer, 0, n);
        out.write(buffer, 0, n);
        size += n;
      }
    }
    return size;
  }

  private void place(Path made, Key key, Condition condition) throws IOException {
    Path file = file(key);
    FileMoves.into(
        file,
        () -> {
          if (condition instanceof Condition.Absent) {
            link(made, file, key);
          } else if (condition instanceof Condition.Matching seen) {
            replace(made, file, key, seen.etag());
          } else {
            FileMoves.rename(made, file);
          }
        });
  }

  /** A link is made whole or not at all, and never takes the place of a file. */
  private static void link(Path made, Path file, Key key) throws IOException {
    try {
      Files.createLink(file, made);
    } catch (FileAlreadyExistsException e) {
      throw new BucketException(Kind.CONDITION, key + " is there already", e);
    }
  }

  /** A file system knows no such condition, so publishers take turns. */
  private void replace(Path made, Path file, Key key, String etag) throws IOException {
    synchronized (replacing) {
      try (FileChannel lock =
              FileChannel.open(
                  root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        if (!held.isValid() || !isFile(file) || !etag(file).equals(etag)) {
          throw new BucketException(Kind.CONDITION, key + " is not what it was", null);
        }
        FileMoves.rename(made, file);
      }
    }
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    attempt(
        from,
        () -> {
          Path link = fresh();
          Files.createLink(link, file(from));
          try {
            FileMoves.into(file(to), () -> FileMoves.rename(link, file(to)));
          } finally {
            // Renaming a link over another one of the same file leaves both.
            Files.deleteIfExists(link);
          }
          return to;
        });
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    List<Undeleted> left = new ArrayList<>();
    for (Key key : keys) {
      try {
        Files.deleteIfExists(file(key));
        prune(file(key).getParent());
      } catch (IOException e) {
        left.add(new Undeleted(key, e.toString()));
      }
    }
    return left;
  }

  /** Takes away folders that are empty; others may fill or take away the same ones meanwhile. */
  private void prune(Path folder) throws IOException {
    try {
      for (Path f = folder;
          !f.equals(root) && Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS);
          f = f.getParent()) {
        Files.deleteIfExists(f);
      }
    } catch (DirectoryNotEmptyException e) {
      // Somebody needs it.
    }
  }

  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    try {
      walk(root, "", prefix, after, each);
    } catch (IOException e) {
      throw new BucketException(Kind.BROKEN, name() + " can't be listed: " + e, e);
    }
  }

  private void walk(
      Path folder, String at, String prefix, String after, Consumer<StoredObject> each)
      throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.list(folder)) {
      inside = new ArrayList<>(all.toList());
    }
    inside.sort(Comparator.comparing(DirectoryBucket::sortKey, IdOrder.COMPARATOR));
    for (Path file : inside) {
      String key = at + file.getFileName();
      boolean isHidden = at.isEmpty() && (key.equals(MAKING) || key.equals(LOCK));
      if (isHidden) {
        continue;
      }
      if (isFile(file)) {
        if (key.startsWith(prefix) && IdOrder.COMPARATOR.compare(key, after) > 0) {
          each.accept(new StoredObject(Key.of(key), Files.size(file), etag(file)));
        }
      } else if ((key + "/").startsWith(prefix) || prefix.startsWith(key + "/")) {
        walk(file, key + "/", prefix, after, each);
      }
    }
  }

  /** So that a folder's files come where their keys come. */
  private static String sortKey(Path file) {
    return isFile(file) ? file.getFileName().toString() : file.getFileName() + "/";
  }

  private Path file(Key key) {
    return root.resolve(key.value());
  }

  private Path fresh() throws IOException {
    return Files.createDirectories(root.resolve(MAKING)).resolve(UUID.randomUUID().toString());
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Every write makes another file, so it need not be read to tell it from the one before. */
  private static String etag(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Object identity = now.fileKey() == null ? now.creationTime() : now.fileKey();
    return now.size() + "-" + now.lastModifiedTime().toMillis() + "-" + identity;
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(Key key, Step<T> step) {
    try {
      return step.run();
    } catch (NoSuchFileException e) {
      throw new BucketException(Kind.BROKEN, key + " is not there", e);
    } catch (AccessDeniedException e) {
      throw new BucketException(Kind.DENIED, e.getFile() + " may not be written or read", e);
    } catch (IOException e) {
      throw new BucketException(Kind.BROKEN, key + ": " + e, e);
    }
  }

  @Override
  public void close() {}
}

package dev.shopstrata.bundle;

import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Joins the lines of all units to the staged parts of a bundle and a journal. */
final class BundleAssembler {
  private static final byte[] LINE_FEED = {'\n'};
  private static final byte[] FROM = "\",\"from\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "}\n".getBytes(StandardCharsets.US_ASCII);

  private final Disk disk;
  private final StoreFolder folder;
  private final LastBundle last;
  private final Spill spill;
  private final NavigableMap<String, Digest> parts = new TreeMap<>();

  BundleAssembler(Disk disk, StoreFolder folder, LastBundle last, Spill spill) {
    this.disk = disk;
    this.folder = folder;
    this.last = last;
    this.spill = spill;
  }

  Assembled assemble(Instant asOf, long pages, BundleParts beside) throws IOException {
    disk.createDirectories(folder.stagedPart(StoreFolder.HEAD).getParent());
    ManifestDigests digests = new ManifestDigests();
    long changed;
    Digest staleDigest;
    Digest movesDigest;
    try (StagedFile manifest = new StagedFile(disk, folder.stagedPart(StoreFolder.MANIFEST));
        StagedFile provenance = new StagedFile(disk, folder.stagedPart(StoreFolder.PROVENANCE));
        StagedFile stale = new StagedFile(disk, folder.stale());
        StagedFile moves = new StagedFile(disk, folder.moves())) {
      ManifestDiff diff = new ManifestDiff(last.lines(), stale);
      PathCheck paths = new PathCheck(folder);
      for (Iterator<SpillLine> lines = spill.sorted(); lines.hasNext(); ) {
        SpillLine line = lines.next();
        byte[] key = line.key();
        paths.next(new String(key, StandardCharsets.UTF_8));
        ManifestLine entry = line.manifestLine();
        diff.next(key, entry);
        digests.add(entry.bytes());
        manifest.write(entry.bytes());
        manifest.write(LINE_FEED);
        writeProvenance(provenance, entry, line.provenance());
        writeMove(moves, key, line.staged());
      }
      changed = diff.finish();
      manifest.finish();
      parts.put(StoreFolder.PROVENANCE, provenance.finish());
      staleDigest = stale.finish();
      movesDigest = moves.finish();
    }
    stage(StoreFolder.REDIRECTS, beside.redirects());
    stage(StoreFolder.HEADERS, beside.headers().content());
    stage(StoreFolder.LEDGER, beside.ledger());
    long files = digests.lines();
    BundleHead head =
        new BundleHead(
            folder.store(), asOf, beside.environment(), files, pages, digests.finish(), parts);
    stageHead(head);
    Journal journal =
        new Journal(last.id().isEmpty(), staleDigest, movesDigest, replacedParts(), droppedParts());
    if (journal.changesAnything()) {
      stageJournal(journal);
    }
    return new Assembled(head.bundle(folder.directory(), changed), journal);
  }

  /** {@code {"path":…,"from":…}}; the path is taken from the manifest line as it is written. */
  private static void writeProvenance(StagedFile out, ManifestLine entry, byte[] provenance)
      throws IOException {
    if (provenance.length > 0) {
      out.write(entry.bytes(), entry.pathEnd());
      out.write(FROM);
      out.write(provenance);
      out.write(END);
    }
  }

  private static void writeMove(StagedFile out, byte[] key, int staged) throws IOException {
    if (staged != SpillLine.UNMOVED) {
      out.write((staged + "\t").getBytes(StandardCharsets.US_ASCII));
      out.write(key);
      out.write(LINE_FEED);
    }
  }

  private void stage(String part, Content content) throws IOException {
    if (content.size() == 0) {
      return;
    }
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open();
        StagedFile out = new StagedFile(disk, folder.stagedPart(part))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, n);
      }
      parts.put(part, out.finish());
    }
  }

  private void stageHead(BundleHead head) throws IOException {
    try (StagedFile out = new StagedFile(disk, folder.stagedPart(StoreFolder.HEAD))) {
      out.write(head.json());
      out.finish();
    }
  }

  /**
   * From here on the new bundle is the good one. What a power cut could take is either synced here,
   * or would be found missing by digest or size and made anew.
   */
  private void stageJournal(Journal journal) throws IOException {
    for (String part : journal.replaced()) {
      disk.sync(folder.stagedPart(part));
    }
    disk.sync(folder.stale());
    disk.sync(folder.moves());
    Path unsealed = folder.staging().resolve("journal-unsealed");
    disk.write(unsealed, journal.text());
    disk.sync(unsealed);
    disk.move(unsealed, folder.journal());
    disk.sync(folder.staging());
  }

  private List<String> replacedParts() throws IOException {
    List<String> replaced = new ArrayList<>();
    for (String part : StoreFolder.PARTS) {
      Path staged = folder.stagedPart(part);
      Path old = folder.part(part);
      if (Disk.isFile(staged) && !(Disk.isFile(old) && Files.mismatch(staged, old) < 0)) {
        replaced.add(part);
      }
    }
    return replaced;
  }

  private List<String> droppedParts() {
    return StoreFolder.PARTS.stream()
        .filter(part -> !Disk.isFile(folder.stagedPart(part)))
        .filter(part -> Files.exists(folder.part(part), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }
}

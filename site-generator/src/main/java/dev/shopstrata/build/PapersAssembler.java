package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.ReleasePapers;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.supply.BillOfMaterials;
import dev.shopstrata.publish.supply.LayerLock;
import dev.shopstrata.publish.supply.Material;
import dev.shopstrata.publish.supply.MaterialKind;
import dev.shopstrata.publish.supply.ReleaseSignature;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what goes with a release: its bill of materials, and its signature where there is a key.
 */
final class PapersAssembler {
  private final BuildRequest request;
  private final Supply supply;
  private final boolean isPacked;
  private final List<Material> materials;

  /**
   * @param isPacked whether bundles come from an earlier build, of whose materials nothing is known
   */
  PapersAssembler(BuildRequest request, Supply supply, boolean isPacked) throws IOException {
    this.request = request;
    this.supply = supply;
    this.isPacked = isPacked;
    this.materials = isPacked ? List.of() : materials(request);
  }

  /**
   * The papers of a bundle.
   *
   * @throws ProblemException when the environment takes signed releases only, and this is none
   */
  ReleasePapers assemble(StoreEnvironment store, StoreTarget target, Bundle bundle) {
    NavigableMap<String, String> texts = new TreeMap<>();
    texts.put(BillOfMaterials.FILE, bill(store, bundle));
    ReleaseSignature signature = new ReleaseSignature(target);
    supply.key().ifPresent(k -> texts.put(ReleaseSignature.FILE, signature.sign(bundle.id(), k)));
    Optional<PublicKey> demanded = new PublicKeyReader(request.project()).read(store);
    demanded
        .flatMap(
            key ->
                Optional.ofNullable(texts.get(ReleaseSignature.FILE))
                    .map(text -> signature.fault(text, bundle.id(), key))
                    .orElse(Optional.of("not signed")))
        .ifPresent(fault -> refuse(store, fault));
    return new ReleasePapers(texts);
  }

  /**
   * What a host that keeps no papers leaves here all the same.
   *
   * @throws ProblemException when only signed releases are taken, as nobody could look there
   */
  ReleasePapers unkept(StoreEnvironment store, Bundle bundle) {
    if (new PublicKeyReader(request.project()).read(store).isPresent()) {
      refuse(store, "for a host that keeps no signature");
    }
    return new ReleasePapers(new TreeMap<>(Map.of(BillOfMaterials.FILE, bill(store, bundle))));
  }

  private String bill(StoreEnvironment store, Bundle bundle) {
    List<Material> all = new ArrayList<>(materials);
    if (!isPacked) {
      String catalog = store.settings().catalog().catalog();
      all.add(new Material(MaterialKind.CATALOG, "", catalog, "", Optional.empty()));
    }
    return new BillOfMaterials().of(bundle, supply.tool(), all);
  }

  private static void refuse(StoreEnvironment store, String fault) {
    throw new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNSIGNED,
            "%s takes only releases signed with the key of its publicKey, and this is %s"
                .formatted(store.environment().name(), fault),
            "name the file of the key with -Dstorefront.signingKey, or put its text into"
                + " SHOPSTRATA_SIGNING_KEY"));
  }

  /** Artifacts with their digests, the project's own folders by name. */
  private static List<Material> materials(BuildRequest request) throws IOException {
    NavigableMap<String, Digest> locked = LayerLock.of(request.layers()).layers();
    List<Material> materials = new ArrayList<>();
    for (LayerSource layer : request.layers()) {
      String name = layer.display();
      materials.add(
          locked.containsKey(name)
              ? Material.of(MaterialKind.LAYER, name, locked.get(name))
              : new Material(MaterialKind.LAYER, "", name, "", Optional.empty()));
    }
    for (CatalogSource catalog : request.catalogs()) {
      if (catalog instanceof CatalogSource.Artifact artifact) {
        Path file = artifact.archive();
        Digest digest = new FileContent(file, Files.size(file)).digest();
        materials.add(Material.of(MaterialKind.CATALOG, artifact.display(), digest));
      }
    }
    return materials;
  }

  /** Leaves a store's bill in the output directory, for tools that look for weak parts. */
  void leave(ReleasePapers papers, Bundle bundle) {
    Path folder = request.output().resolve("publish");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(bundle.store() + ".cdx.json"), papers.texts().get(BillOfMaterials.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.shopstrata.publish.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.tree.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes what a bundle is made of as CycloneDX 1.6; the same bundle gives the same text. */
public final class BillOfMaterials {
  /** Its name beside the manifest. */
  public static final String FILE = "bill.cdx.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  /**
   * The text of the bill.
   *
   * @param tool the plugin
   * @param materials layers and the catalog, in any order
   */
  public String of(Bundle bundle, Material tool, Collection<Material> materials) {
    ObjectNode bill = JSON.createObjectNode();
    bill.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    bill.put("bomFormat", "CycloneDX");
    bill.put("specVersion", "1.6");
    bill.put("serialNumber", "urn:uuid:" + serial(bundle));
    bill.put("version", 1);
    ObjectNode metadata = bill.putObject("metadata");
    metadata.put("timestamp", bundle.asOf().toString());
    metadata.putObject("tools").putArray("components").add(component(tool));
    ObjectNode store = metadata.putObject("component");
    store.put("type", "application");
    store.put("bom-ref", "store:" + bundle.store());
    store.put("name", bundle.store().value());
    store.put("version", bundle.id().prefix(12));
    hash(store, bundle.id());
    ArrayNode components = bill.putArray("components");
    List<Material> sorted =
        materials.stream()
            .sorted(java.util.Comparator.comparing(BillOfMaterials::reference))
            .toList();
    sorted.forEach(material -> components.add(component(material)));
    ArrayNode dependencies = bill.putArray("dependencies");
    ObjectNode root = dependencies.addObject();
    root.put("ref", "store:" + bundle.store());
    ArrayNode on = root.putArray("dependsOn");
    sorted.forEach(material -> on.add(reference(material)));
    try {
      return JSON.writer(PRETTY).writeValueAsString(bill) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID serial(Bundle bundle) {
    String name = bundle.store() + " " + bundle.id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode component(Material material) {
    ObjectNode component = JSON.createObjectNode();
    component.put("type", material.kind().type());
    component.put("bom-ref", reference(material));
    if (!material.group().isEmpty()) {
      component.put("group", material.group());
    }
    component.put("name", material.name());
    if (!material.version().isEmpty()) {
      component.put("version", material.version());
    }
    material.digest().ifPresent(digest -> hash(component, digest));
    material.purl().ifPresent(purl -> component.put("purl", purl));
    return component;
  }

  private static String reference(Material material) {
    return material
        .purl()
        .orElseGet(() -> material.kind().type() + ":" + material.name() + "@" + material.version());
  }

  private static void hash(ObjectNode component, Digest digest) {
    component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", digest.hex());
  }
}

package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.supply.LayerLock;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes {@code storefront.lock} beside the pom: the digests of all layers that come from
 * artifacts. Commit it, and {@code storefront:publish} refuses what was built of other ones.
 *
 * @since 0.1.0
 */
@Mojo(name = "lock", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class LockMojo extends LayeredMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to lock");
      return List.of();
    }
    LayerLock lock = LayerLock.of(request.layers());
    lock.write(request.project().resolve(LayerLock.FILE));
    int count = lock.layers().size();
    getLog().info(LayerLock.FILE + " has " + count + (count == 1 ? " layer" : " layers"));
    return List.of();
  }
}

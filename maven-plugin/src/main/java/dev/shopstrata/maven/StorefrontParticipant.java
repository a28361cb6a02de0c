package dev.shopstrata.maven;

import java.util.List;
import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares projects of stores and layers before anything runs: tells a build cache what they are
 * made from, and skips deploying where no repository is configured. Reads a few small files, writes
 * none.
 */
public final class StorefrontParticipant extends AbstractMavenLifecycleParticipant {
  private static final Logger LOG = LoggerFactory.getLogger("storefront");

  @Override
  public void afterProjectsRead(MavenSession session) {
    for (MavenProject project : session.getProjects()) {
      prepare(project, session.getUserProperties(), session.getGoals());
    }
  }

  /**
   * @param user the properties of the command line
   */
  static void prepare(MavenProject project, Properties user, List<String> goals) {
    if (StorefrontProject.isOne(project)) {
      CacheInputs.declare(project, user);
      prepareInstallation(project, user, goals);
    }
  }

  private static void prepareInstallation(
      MavenProject project, Properties user, List<String> goals) {
    if (StorefrontProject.property(project, user, "storefront.skip").equals("true")) {
      // Nothing was packaged that could be installed.
      skip(project, "maven.install.skip");
      skip(project, "maven.deploy.skip");
    } else if (StorefrontProject.hasPackaging(project)
        && project.getDistributionManagementArtifactRepository() == null
        && !isRepositoryNamed(project, user)
        && skip(project, "maven.deploy.skip")
        && goals.contains("deploy")) {
      LOG.info(
          "{}: no repository under <distributionManagement>, artifacts are not deployed",
          project.getArtifactId());
    }
  }

  /** As maven-deploy-plugin can be told. */
  private static boolean isRepositoryNamed(MavenProject project, Properties user) {
    return List.of(
            "altDeploymentRepository",
            "altReleaseDeploymentRepository",
            "altSnapshotDeploymentRepository")
        .stream()
        .anyMatch(name -> !StorefrontProject.property(project, user, name).isEmpty());
  }

  /** What the project itself says stays. */
  private static boolean skip(MavenProject project, String property) {
    return StorefrontProject.offer(project, property, "true");
  }
}
